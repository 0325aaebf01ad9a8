package reviewthemes.report.make;

import java.util.List;
import java.util.Locale;
import reviewthemes.count.Count;
import reviewthemes.count.table.Cell;
import reviewthemes.evaluate.measure.Interval;

/** Figures as a report prints them; what is not known or is hidden is never a number. */
final class Shown {
  static final List<String> SHARE = List.of("reviews", "of", "%");
  static final List<String> ENDS = List.of("from %", "to %");
  static final List<String> POINTS = List.of("from points", "to points");
  static final String HIDDEN = "hidden";
  static final String NONE = "-";

  /** Keeps what belongs together on one line. */
  private static final String SPACE = "\u00A0";

  private Shown() {}

  /** Such as {@code 75 %}. */
  static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f%s%%", 100 * share, SPACE);
  }

  /** Such as {@code 3 of 4}. */
  static String of(int present, int of) {
    return present + SPACE + "of" + SPACE + of;
  }

  /** Such as {@code 3 of 4 (75 %)}. */
  static String share(int present, int of) {
    return of(present, of) + SPACE + "(" + percent((double) present / of) + ")";
  }

  /** Such as {@code 30 to 95 %}. */
  static String range(Interval interval) {
    return String.format(
        Locale.ROOT,
        "%.0f%sto%s%.0f%s%%",
        100 * interval.low(),
        SPACE,
        SPACE,
        100 * interval.high(),
        SPACE);
  }

  static Cell cell(Count count) {
    if (count.isNotCoded()) {
      return Cell.none("not coded", SHARE.size());
    }
    return count.of() == 0 ? Cell.none(NONE, SHARE.size()) : cell(count.present(), count.of());
  }

  static Cell cell(int present, int of) {
    return new Cell(share(present, of), List.of(present, of, rounded(100.0 * present / of)));
  }

  static Cell cell(Interval interval) {
    return new Cell(
        range(interval), List.of(rounded(100 * interval.low()), rounded(100 * interval.high())));
  }

  /** A difference in percentage points. */
  static Cell points(Interval difference) {
    double low = 100 * difference.low();
    double high = 100 * difference.high();
    return new Cell(
        String.format(Locale.ROOT, "%+.0f%sto%s%+.0f", low, SPACE, SPACE, high)
            .replace('-', '\u2212'),
        List.of(rounded(low), rounded(high)));
  }

  /** A chance, 0 to 1. */
  static Cell chance(double p) {
    String shown = p < .001 ? "<0.001" : String.format(Locale.ROOT, p < .1 ? "%.3f" : "%.2f", p);
    return new Cell(shown, List.of(p));
  }

  static double rounded(double percent) {
    return Math.round(percent * 1e4) / 1e4;
  }

  /** Such as {@code 1 review} or {@code 4 reviews}. */
  static String number(int number, String what) {
    return number + SPACE + what + (number == 1 ? "" : "s");
  }
}
