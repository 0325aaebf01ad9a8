package reviewthemes.count.compare;

import reviewthemes.evaluate.measure.Interval;

/** Intervals and tests for shares of small numbers; all intervals are 95 %. */
public interface Statistics {
  /**
   * Where a share may lie (Wilson 1927), 0 to 1.
   *
   * @param of at least 1
   */
  Interval share(int present, int of);

  /** Where the first share less the second may lie (Newcombe 1998, method 10), -1 to 1. */
  Interval difference(int present, int of, int otherPresent, int otherOf);

  /** Fisher's exact test, two-sided: how often chance alone makes so unlikely a table, 0 to 1. */
  double fisher(int present, int of, int otherPresent, int otherOf);
}
