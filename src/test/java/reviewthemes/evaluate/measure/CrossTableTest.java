package reviewthemes.evaluate.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds kappa and its interval to the literature, and to 1e-6 to a computation of another kind. */
class CrossTableTest {
  /** A coefficient of agreement for nominal scales, Educ Psychol Meas 20 (1960), table 2. */
  private static final CrossTable COHEN =
      CrossTable.of(new int[][] {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}});

  @Test
  void kappa_is_that_of_cohen() {
    assertThat(COHEN.raw().orElseThrow()).isCloseTo(.70, within(1e-12));
    assertThat(COHEN.kappa().orElseThrow()).isCloseTo(.492, within(5e-4));
  }

  @Test
  void its_interval_is_that_of_the_psych_package_of_r() {
    Interval interval = COHEN.kappaInterval().orElseThrow();
    assertThat(interval.low()).isCloseTo(.39, within(5e-3));
    assertThat(interval.high()).isCloseTo(.59, within(5e-3));
  }

  /** By the delta method, with numeric derivatives of kappa, in NumPy. */
  @ParameterizedTest
  @CsvSource({
    "40, 9, 6, 45, 0.5595903408, 0.8394481208",
    "80, 10, 5, 5, 0.0566118431, 0.5797517933",
    "118, 5, 2, 0, -0.0474734129, 0.0006897872",
    "130, 56, 9, 5, -0.0801132224, 0.1240494246"
  })
  void intervals_are_those_of_the_delta_method(
      int a, int b, int c, int d, double low, double high) {
    Interval interval = CrossTable.of(new int[][] {{a, b}, {c, d}}).kappaInterval().orElseThrow();
    assertThat(interval.low()).isCloseTo(low, within(1e-6));
    assertThat(interval.high()).isCloseTo(high, within(1e-6));
  }

  @Test
  void full_agreement_has_a_kappa_and_no_interval_and_one_answer_throughout_has_neither() {
    CrossTable full = CrossTable.of(new int[][] {{2, 0}, {0, 2}});
    assertThat(full.kappa()).hasValue(1);
    assertThat(full.kappaInterval()).isEmpty();
    CrossTable one = CrossTable.of(new int[][] {{4, 0}, {0, 0}});
    assertThat(one.kappa()).isEmpty();
    assertThat(one.kappaInterval()).isEmpty();
    assertThat(one.ac1()).hasValue(1);
  }
}
