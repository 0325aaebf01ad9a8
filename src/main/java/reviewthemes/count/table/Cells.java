package reviewthemes.count.table;

import java.util.List;
import java.util.Locale;
import reviewthemes.count.Count;
import reviewthemes.count.compare.Statistics;
import reviewthemes.evaluate.measure.Interval;

/** Cells for counts, shares, intervals and tests; what is not known is a dash, never a number. */
public final class Cells {
  public static final List<String> SHARE = List.of("reviews", "of", "%");
  static final List<String> ENDS = List.of("from %", "to %");
  static final List<String> POINTS = List.of("from points", "to points");
  public static final String NONE = "-";

  private Cells() {}

  /** Such as {@code 3 of 4 75 %}. */
  public static Cell share(int present, int of) {
    if (of == 0) {
      return new Cell(NONE, List.of("", 0, ""));
    }
    double percent = 100.0 * present / of;
    String shown = String.format(Locale.ROOT, "%d of %d  %3.0f %%", present, of, percent);
    return new Cell(shown, List.of(present, of, rounded(percent)));
  }

  public static Cell share(Count count) {
    return count.isNotCoded()
        ? Cell.none("not coded", SHARE.size())
        : share(count.present(), count.of());
  }

  /** Where a share may lie, such as {@code 30-95 %}. */
  static Cell interval(Count count, Statistics statistics) {
    if (count.of() == 0) {
      return Cell.none(NONE, ENDS.size());
    }
    return percent(statistics.share(count.present(), count.of()));
  }

  static Cell percent(Interval share) {
    String shown =
        String.format(Locale.ROOT, "%.0f-%.0f %%", 100 * share.low(), 100 * share.high());
    return new Cell(shown, List.of(rounded(100 * share.low()), rounded(100 * share.high())));
  }

  /** Where a difference may lie, in percentage points. */
  static Cell points(Interval difference) {
    double low = 100 * difference.low();
    double high = 100 * difference.high();
    String shown = String.format(Locale.ROOT, "%+.0f to %+.0f", low, high);
    return new Cell(shown, List.of(rounded(low), rounded(high)));
  }

  /** A chance, 0 to 1. */
  static Cell chance(double p) {
    return new Cell(
        p < .001 ? "<0.001" : String.format(Locale.ROOT, p < .1 ? "%.3f" : "%.2f", p), List.of(p));
  }

  /** What testing so often means for the reader. */
  public static String many(int tested) {
    return String.format(
        Locale.ROOT,
        "%d comparisons were tested at once; among so many, chance alone makes about %.1f look real"
            + " at p < 0.05. So the words go by p after Holm, which allows for their number.",
        tested,
        tested * .05);
  }

  private static double rounded(double percent) {
    return Math.round(percent * 1e4) / 1e4;
  }
}
