package reviewthemes.evaluate.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What two coders said of the same units: how often the one gave this answer and the other that.
 *
 * @param counts a row for each answer of the first coder, a column for each of the second, both in
 *     the same order
 */
public record CrossTable(List<List<Integer>> counts) {
  /** 97.5 % quantile of the normal distribution. */
  private static final double Z = 1.959963984540054;

  public CrossTable {
    counts = counts.stream().map(List::copyOf).toList();
    int size = counts.size();
    if (size < 2 || counts.stream().anyMatch(row -> row.size() != size)) {
      throw new IllegalArgumentException("not a square table of two answers or more: " + counts);
    }
  }

  public static CrossTable of(int[][] counts) {
    return new CrossTable(
        Arrays.stream(counts).map(row -> Arrays.stream(row).boxed().toList()).toList());
  }

  private int size() {
    return counts.size();
  }

  private long row(int answer) {
    return counts.get(answer).stream().mapToLong(Integer::longValue).sum();
  }

  private long column(int answer) {
    return counts.stream().mapToLong(row -> row.get(answer)).sum();
  }

  public long total() {
    long total = 0;
    for (int i = 0; i < size(); i++) {
      total += row(i);
    }
    return total;
  }

  private long same() {
    long same = 0;
    for (int i = 0; i < size(); i++) {
      same += counts.get(i).get(i);
    }
    return same;
  }

  /** How much would be the same by chance, times the square of the total. */
  private long chance() {
    long chance = 0;
    for (int i = 0; i < size(); i++) {
      chance += row(i) * column(i);
    }
    return chance;
  }

  /** Share of units on which both say the same. */
  public OptionalDouble raw() {
    return total() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) same() / total());
  }

  /** Cohen's kappa (Cohen 1960); empty where one answer was given throughout by both. */
  public OptionalDouble kappa() {
    // both sides multiplied by the square of the total, so that nothing is rounded before the end
    long most = total() * total() - chance();
    return most == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) (total() * same() - chance()) / most);
  }

  /**
   * 95 % interval of kappa from its error in large samples (Fleiss, Cohen and Everitt 1969); empty
   * where that is nought, as when all is the same, which is no proof.
   */
  public Optional<Interval> kappaInterval() {
    if (kappa().isEmpty()) {
      return Optional.empty();
    }
    double kappa = kappa().getAsDouble();
    double n = total();
    double off = 1 - kappa;
    double byChance = chance() / (n * n);
    double variance = -Math.pow(kappa - byChance * off, 2);
    for (int i = 0; i < size(); i++) {
      for (int j = 0; j < size(); j++) {
        double margin =
            i == j ? 1 - (row(i) + column(i)) / n * off : (column(i) + row(j)) / n * off;
        variance += counts.get(i).get(j) / n * margin * margin;
      }
    }
    double error = Math.sqrt(Math.max(0, variance) / n) / (1 - byChance);
    return error < 1e-9
        ? Optional.empty()
        : Optional.of(
            new Interval(Math.max(-1, kappa - Z * error), Math.min(1, kappa + Z * error)));
  }

  /** Gwet's AC1 (Gwet 2008), which holds up where nearly all answers are the same. */
  public OptionalDouble ac1() {
    if (total() == 0) {
      return OptionalDouble.empty();
    }
    double chance = 0;
    for (int i = 0; i < size(); i++) {
      double share = (row(i) + column(i)) / (2.0 * total());
      chance += share * (1 - share) / (size() - 1);
    }
    return OptionalDouble.of((raw().getAsDouble() - chance) / (1 - chance));
  }
}
