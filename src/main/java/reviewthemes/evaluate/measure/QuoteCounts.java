package reviewthemes.evaluate.measure;

import java.util.OptionalDouble;

/**
 * How many quotes found their like in the other coding.
 *
 * <p>Quotes of both sides are counted apart, because two quotes of one may match one of the other.
 *
 * @param right the machine's that match a quote that people marked
 * @param wrong the machine's that match none
 * @param found people's that match one of the machine's
 * @param missed people's that match none
 */
public record QuoteCounts(int right, int wrong, int found, int missed) {
  public static final QuoteCounts NONE = new QuoteCounts(0, 0, 0, 0);

  public QuoteCounts {
    if (Math.min(Math.min(right, wrong), Math.min(found, missed)) < 0) {
      throw new IllegalArgumentException("counts are never negative");
    }
  }

  public QuoteCounts plus(QuoteCounts other) {
    return new QuoteCounts(
        right + other.right, wrong + other.wrong, found + other.found, missed + other.missed);
  }

  /** How many the machine gave. */
  public int given() {
    return right + wrong;
  }

  /** How many people marked. */
  public int gold() {
    return found + missed;
  }

  public OptionalDouble precision() {
    return Share.of(right, given());
  }

  public OptionalDouble recall() {
    return Share.of(found, gold());
  }

  /** Harmonic mean; empty where precision or recall is. */
  public OptionalDouble f1() {
    if (precision().isEmpty() || recall().isEmpty()) {
      return OptionalDouble.empty();
    }
    double p = precision().getAsDouble();
    double r = recall().getAsDouble();
    return OptionalDouble.of(p + r == 0 ? 0 : 2 * p * r / (p + r));
  }
}
