package reviewthemes.evaluate.measure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;

/**
 * Percentile intervals over reviews (Efron and Tibshirani 1993, chapter 13).
 *
 * <p>Whole reviews are drawn, with replacement, since the codes and quotes of one review are not
 * independent of each other. The same seed gives the same intervals. Where all draws are alike, as
 * at a precision of 1, they say nothing about other reviews, and there is no interval.
 *
 * @param seed starts the draws
 * @param rounds how many times as many reviews as there are are drawn
 * @param level share of the draws that the interval holds, such as 0.95
 */
public record Bootstrap(long seed, int rounds, double level) {
  /** Drawn 1,000 times, 95 % intervals. */
  public static final Bootstrap STANDARD = new Bootstrap(20_240_229, 1000, .95);

  /** An interval stands on at least this share of the draws. */
  private static final double COMPUTABLE = .9;

  public Bootstrap {
    if (rounds < 1 || !(level > 0 && level < 1)) {
      throw new IllegalArgumentException("rounds " + rounds + ", level " + level);
    }
  }

  /**
   * All measures of the sum of {@code reviews}.
   *
   * @param reviews the tally of each review
   */
  public Map<Measure, Figure> figures(List<Tally> reviews) {
    List<Tally> draws = reviews.size() < 2 ? List.of() : draws(reviews);
    Tally sum = Tally.sum(reviews);
    Map<Measure, Figure> figures = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      OptionalDouble value = measure.of(sum);
      figures.put(
          measure,
          new Figure(value, value.isPresent() ? interval(measure, draws) : Optional.empty()));
    }
    return figures;
  }

  private List<Tally> draws(List<Tally> reviews) {
    Random random = new Random(seed);
    List<Tally> draws = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      Tally sum = Tally.NONE;
      for (int i = 0; i < reviews.size(); i++) {
        sum = sum.plus(reviews.get(random.nextInt(reviews.size())));
      }
      draws.add(sum);
    }
    return draws;
  }

  private Optional<Interval> interval(Measure measure, List<Tally> draws) {
    double[] values =
        draws.stream()
            .map(measure::of)
            .filter(OptionalDouble::isPresent)
            .mapToDouble(OptionalDouble::getAsDouble)
            .sorted()
            .toArray();
    if (values.length == 0 || values.length < COMPUTABLE * rounds) {
      return Optional.empty();
    }
    double tail = (1 - level) / 2;
    Interval interval = new Interval(quantile(values, tail), quantile(values, 1 - tail));
    return interval.low() == interval.high() ? Optional.empty() : Optional.of(interval);
  }

  /** Between the two nearest of the sorted values, in proportion. */
  static double quantile(double[] sorted, double share) {
    double at = share * (sorted.length - 1);
    int below = (int) Math.floor(at);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
