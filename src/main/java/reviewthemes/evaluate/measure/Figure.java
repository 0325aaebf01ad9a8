package reviewthemes.evaluate.measure;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A measure's value with its interval.
 *
 * @param value empty where it is not computable
 * @param interval empty where too few reviews allow one
 */
public record Figure(OptionalDouble value, Optional<Interval> interval) {
  /** Stands for a value that is not computable. */
  public static final String NOT_COMPUTABLE = "n/c";

  /** The value with three decimals, or {@link #NOT_COMPUTABLE}. */
  public String written() {
    return value.isPresent() ? decimals(value.getAsDouble(), 3) : NOT_COMPUTABLE;
  }

  /** The value and its interval, such as {@code 0.812 (0.74, 0.88)}. */
  @Override
  public String toString() {
    return interval
        .map(i -> written() + " (" + decimals(i.low(), 2) + ", " + decimals(i.high(), 2) + ")")
        .orElse(written());
  }

  /** A number in plain decimals, the same in every country. */
  public static String decimals(double number, int places) {
    return String.format(Locale.ROOT, "%." + places + "f", number);
  }
}
