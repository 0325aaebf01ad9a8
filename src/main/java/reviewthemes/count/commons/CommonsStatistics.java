package reviewthemes.count.commons;

import org.apache.commons.statistics.inference.FisherExactTest;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import reviewthemes.count.compare.Statistics;
import reviewthemes.evaluate.measure.Interval;

/** Statistics as Apache Commons computes them. */
public final class CommonsStatistics implements Statistics {
  private static final double ERROR = .05;

  @Override
  public Interval share(int present, int of) {
    org.apache.commons.statistics.interval.Interval wilson =
        BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(of, present, ERROR);
    return new Interval(wilson.getLowerBound(), wilson.getUpperBound());
  }

  @Override
  public Interval difference(int present, int of, int otherPresent, int otherOf) {
    double first = (double) present / of;
    double second = (double) otherPresent / otherOf;
    Interval here = share(present, of);
    Interval there = share(otherPresent, otherOf);
    return new Interval(
        first - second - Math.hypot(first - here.low(), there.high() - second),
        first - second + Math.hypot(here.high() - first, second - there.low()));
  }

  @Override
  public double fisher(int present, int of, int otherPresent, int otherOf) {
    int[][] table = {{present, of - present}, {otherPresent, otherOf - otherPresent}};
    return FisherExactTest.withDefaults().test(table).getPValue();
  }
}
