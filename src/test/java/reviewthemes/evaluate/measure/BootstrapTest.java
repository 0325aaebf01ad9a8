package reviewthemes.evaluate.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BootstrapTest {
  private static final Bootstrap BOOTSTRAP = Bootstrap.STANDARD;

  @Test
  void theSameSeedGivesTheSameIntervals() {
    List<Tally> reviews = reviews(20, .7, 1);
    assertThat(BOOTSTRAP.figures(reviews)).isEqualTo(BOOTSTRAP.figures(reviews));
  }

  @Test
  void anIntervalHoldsTheValueAndNarrowsWithMoreReviews() {
    Figure few = precision(reviews(20, .7, 1));
    Figure many = precision(reviews(500, .7, 1));
    for (Figure figure : List.of(few, many)) {
      double value = figure.value().getAsDouble();
      assertThat(value).isBetween(low(figure), high(figure));
    }
    assertThat(high(many) - low(many)).isLessThan((high(few) - low(few)) / 2);
  }

  @Test
  void anIntervalOfAShareComesNearTheNormalApproximation() {
    int reviews = 500;
    Figure figure = precision(reviews(reviews, .7, 1));
    double value = figure.value().getAsDouble();
    double half = 1.96 * Math.sqrt(value * (1 - value) / reviews);
    assertThat(low(figure)).isCloseTo(value - half, within(.01));
    assertThat(high(figure)).isCloseTo(value + half, within(.01));
  }

  @Test
  void oneReviewGivesNoInterval() {
    Figure figure = precision(reviews(1, 1, 1));
    assertThat(figure.value()).hasValue(1);
    assertThat(figure.interval()).isEmpty();
    assertThat(figure).hasToString("1.000");
  }

  @Test
  void thereIsNoIntervalWhereManyDrawsAreNotComputable() {
    List<Tally> reviews = new ArrayList<>(Collections.nCopies(9, Tally.NONE));
    reviews.add(tally(true));
    Figure figure = precision(reviews);
    assertThat(figure.value()).hasValue(1);
    assertThat(figure.interval()).isEmpty();
  }

  @Test
  void thereIsNoIntervalWhereAllDrawsAreAlike() {
    assertThat(precision(reviews(20, 1, 1))).hasToString("1.000");
  }

  @Test
  void whatIsNotComputableIsWrittenSo() {
    Figure figure = precision(Collections.nCopies(5, Tally.NONE));
    assertThat(figure).hasToString("n/c");
  }

  @Test
  void quantilesLieBetweenTheNearestValues() {
    double[] values = {1, 2, 4, 8, 16};
    assertThat(Bootstrap.quantile(values, 0)).isEqualTo(1);
    assertThat(Bootstrap.quantile(values, .5)).isEqualTo(4);
    assertThat(Bootstrap.quantile(values, .625)).isEqualTo(6);
    assertThat(Bootstrap.quantile(values, 1)).isEqualTo(16);
  }

  /** Reviews with one flag of the machine each, right with the given probability. */
  private static List<Tally> reviews(int count, double right, long seed) {
    Random random = new Random(seed);
    List<Tally> reviews = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      reviews.add(tally(random.nextDouble() < right));
    }
    return reviews;
  }

  private static Tally tally(boolean right) {
    return new Tally(FlagCounts.of(right, true), QuoteCounts.NONE);
  }

  private static Figure precision(List<Tally> reviews) {
    return BOOTSTRAP.figures(reviews).get(Measure.FLAG_PRECISION);
  }

  private static double low(Figure figure) {
    return figure.interval().orElseThrow().low();
  }

  private static double high(Figure figure) {
    return figure.interval().orElseThrow().high();
  }
}
