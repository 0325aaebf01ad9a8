package reviewthemes.verify.audit;

import reviewthemes.evaluate.measure.Interval;

/** Tells where a share may lie. */
public interface Shares {
  /**
   * The 95 % interval of a share (Wilson 1927), 0 to 1.
   *
   * @param of at least 1
   */
  Interval share(int present, int of);
}
