package reviewthemes.verify.web.page;

import java.util.Locale;
import java.util.OptionalDouble;
import reviewthemes.evaluate.agreement.Agreement;

/** Writes measures of agreement; one that cannot be computed is called so. */
public final class Figure {
  public static final String NOT_COMPUTABLE = "not computable";

  private Figure() {}

  public static String of(OptionalDouble measure) {
    return measure.isPresent() ? number(measure.getAsDouble()) : NOT_COMPUTABLE;
  }

  /** Kappa is of two; of more there are their pairs. */
  public static String kappa(Agreement agreement) {
    return agreement.coders().size() > 2 ? "see the pairs" : of(agreement.kappa());
  }

  /** Such as {@code 0.40 to 0.84}, or empty. */
  public static String interval(Agreement agreement) {
    return agreement
        .kappaInterval()
        .map(interval -> number(interval.low()) + " to " + number(interval.high()))
        .orElse("");
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value).replace('-', '\u2212');
  }
}
