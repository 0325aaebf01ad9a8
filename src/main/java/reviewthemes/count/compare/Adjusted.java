package reviewthemes.count.compare;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** P values adjusted for having made many comparisons at once. */
public final class Adjusted {
  private Adjusted() {}

  /** After Holm (1979): the chance that any of them is a false alarm. */
  public static double[] holm(double[] p) {
    double[] adjusted = new double[p.length];
    double most = 0;
    List<Integer> order = ascending(p);
    for (int rank = 0; rank < p.length; rank++) {
      int index = order.get(rank);
      most = Math.max(most, Math.min(1, p[index] * (p.length - rank)));
      adjusted[index] = most;
    }
    return adjusted;
  }

  /** After Benjamini and Hochberg (1995): the share of false alarms among those below it. */
  public static double[] benjaminiHochberg(double[] p) {
    double[] adjusted = new double[p.length];
    double least = 1;
    List<Integer> order = ascending(p);
    for (int rank = p.length - 1; rank >= 0; rank--) {
      int index = order.get(rank);
      least = Math.min(least, p[index] * p.length / (rank + 1));
      adjusted[index] = least;
    }
    return adjusted;
  }

  private static List<Integer> ascending(double[] p) {
    return IntStream.range(0, p.length)
        .boxed()
        .sorted(Comparator.comparingDouble(index -> p[index]))
        .toList();
  }
}
