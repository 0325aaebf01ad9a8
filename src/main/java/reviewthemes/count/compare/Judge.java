package reviewthemes.count.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Says what differences are worth, given how many were looked at.
 *
 * @param fewest number of reviews on either side below which nothing is said
 */
public record Judge(int fewest) {
  private static final double LEVEL = .05;

  /** Adjusts each for all others. */
  public static List<Difference> together(List<Difference> differences) {
    double[] p = numbers(differences, Difference::p);
    double[] holm = Adjusted.holm(p);
    double[] falseAlarms = Adjusted.benjaminiHochberg(p);
    List<Difference> adjusted = new ArrayList<>();
    for (int i = 0; i < p.length; i++) {
      adjusted.add(differences.get(i).adjusted(holm[i], falseAlarms[i]));
    }
    return adjusted;
  }

  private static double[] numbers(
      List<Difference> differences, ToDoubleFunction<Difference> number) {
    return differences.stream().mapToDouble(number).toArray();
  }

  /**
   * @param of number of reviews on one side
   * @param otherOf number on the other
   */
  public Telling tell(Difference difference, int of, int otherOf) {
    if (Math.min(of, otherOf) < fewest) {
      return Telling.TOO_FEW;
    }
    if (difference.holm() < LEVEL) {
      return Telling.LIKELY;
    }
    return difference.p() < LEVEL ? Telling.CHANCE_AMONG_MANY : Telling.CHANCE;
  }
}
