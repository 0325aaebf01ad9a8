package reviewthemes.count.compare;

import reviewthemes.count.Count;
import reviewthemes.evaluate.measure.Interval;

/**
 * How far a share of ours is from another, and what chance alone would do.
 *
 * @param interval where ours less theirs may lie, -1 to 1
 * @param p of Fisher's exact test, two-sided
 * @param holm the same, adjusted after Holm for all comparisons made at once
 * @param falseAlarms the same, adjusted after Benjamini and Hochberg
 */
public record Difference(Interval interval, double p, double holm, double falseAlarms) {
  /** Of two counts, not yet adjusted. */
  public static Difference of(Count here, Count there, Statistics statistics) {
    double p = statistics.fisher(here.present(), here.of(), there.present(), there.of());
    return new Difference(
        statistics.difference(here.present(), here.of(), there.present(), there.of()), p, p, p);
  }

  Difference adjusted(double byHolm, double byBenjaminiHochberg) {
    return new Difference(interval, p, byHolm, byBenjaminiHochberg);
  }
}
