package reviewthemes.count.commons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reviewthemes.evaluate.measure.Interval;

/**
 * Holds intervals and tests to published tables, to four digits, and to SciPy 1.17.1, to 1e-6.
 *
 * <p>SciPy: {@code binomtest(k, n).proportion_ci(method="wilson")}, {@code fisher_exact}, which
 * agree with R's {@code prop.test(correct=FALSE)} and {@code fisher.test}; Newcombe's interval from
 * the former by his formula.
 */
class CommonsStatisticsTest {
  private static final double PRINTED = 5.1e-5;
  private static final double EXACT = 1e-6;
  private final CommonsStatistics statistics = new CommonsStatistics();

  /** Two-sided confidence intervals for the single proportion, Stat Med 17 (1998), table I. */
  @ParameterizedTest
  @CsvSource({
    "81, 263, .2553, .3662",
    "15, 148, .0624, .1605",
    "0, 20, 0, .1611",
    "1, 29, .0061, .1718"
  })
  void intervals_of_shares_are_those_that_newcombe_printed(int k, int n, double low, double high) {
    is(statistics.share(k, n), low, high, PRINTED);
  }

  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2552885199, 0.3662095770",
    "4, 4, 0.5101091635, 1",
    "3, 4, 0.3006418426, 0.9544127392",
    "2, 4, 0.1500389892, 0.8499610108",
    "16, 27, 0.4072670097, 0.7548524293",
    "0, 4, 0, 0.4898908365",
    "1, 1, 0.2065493144, 1"
  })
  void intervals_of_shares_are_those_of_scipy(int k, int n, double low, double high) {
    is(statistics.share(k, n), low, high, EXACT);
  }

  /** Interval estimation for the difference, Stat Med 17 (1998), table II, method 10. */
  @ParameterizedTest
  @CsvSource({
    "56, 70, 48, 80, .0524, .3339",
    "9, 10, 3, 10, .1705, .8090",
    "6, 7, 2, 7, .0582, .8062",
    "5, 56, 0, 29, -.0381, .1926",
    "0, 10, 0, 20, -.1611, .2775",
    "0, 10, 0, 10, -.2775, .2775",
    "10, 10, 0, 20, .6791, 1",
    "10, 10, 0, 10, .6075, 1"
  })
  void intervals_of_differences_are_those_that_newcombe_printed(
      int k, int n, int l, int m, double low, double high) {
    is(statistics.difference(k, n, l, m), low, high, PRINTED);
  }

  @Test
  void the_interval_of_four_of_four_less_sixteen_of_twentyseven_is_that_of_scipy() {
    is(statistics.difference(4, 4, 16, 27), -0.1086558506, 0.5927329903, EXACT);
    is(statistics.difference(56, 70, 48, 80), 0.0524314724, 0.3338726540, EXACT);
  }

  /** The first two are R's examples of {@code fisher.test}: tea tasting, and twins' convictions. */
  @ParameterizedTest
  @CsvSource({
    "3, 4, 1, 4, 0.485714285714",
    "10, 12, 3, 18, 0.000536724119",
    "4, 4, 16, 27, 0.269346893374",
    "0, 4, 16, 27, 0.043381535039",
    "2, 4, 146, 393, 0.630945353348"
  })
  void fishers_test_is_that_of_r_and_scipy(int k, int n, int l, int m, double p) {
    assertThat(statistics.fisher(k, n, l, m)).isCloseTo(p, within(EXACT));
  }

  @Test
  void nothing_is_unlikely_where_all_or_none_show_it_on_both_sides() {
    assertThat(statistics.fisher(4, 4, 27, 27)).isEqualTo(1);
    assertThat(statistics.fisher(0, 4, 0, 27)).isEqualTo(1);
  }

  private static void is(Interval interval, double low, double high, double slack) {
    assertThat(interval.low()).isCloseTo(low, within(slack));
    assertThat(interval.high()).isCloseTo(high, within(slack));
  }
}
