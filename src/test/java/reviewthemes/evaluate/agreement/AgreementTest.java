package reviewthemes.evaluate.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Worked examples from the literature; a dot stands for a unit that a coder did not code. */
class AgreementTest {
  /** Computing Krippendorff's alpha-reliability (2011), section C. */
  private static final List<Rating> FOUR_OBSERVERS =
      ratings("123321412...", "1233224125.3", ".3332342251.", "12332441251.");

  @Test
  void alpha_of_four_observers_with_missing_data_is_that_of_krippendorff() {
    Agreement agreement = Agreement.of(FOUR_OBSERVERS, List.of("1", "2", "3", "4", "5"));
    assertThat(agreement.alpha().orElseThrow()).isCloseTo(.743, within(5e-4));
    assertThat(agreement.alpha().orElseThrow()).isCloseTo(0.743421052631579, within(1e-12));
  }

  /** {@code gwet.ac1.raw(cac.raw4raters)} of the irrCAC package of R: 0.77544. */
  @Test
  void ac1_and_raw_agreement_of_the_same_data_are_those_of_irrcac() {
    Agreement agreement = Agreement.of(FOUR_OBSERVERS, List.of("1", "2", "3", "4", "5"));
    assertThat(agreement.ac1().orElseThrow()).isCloseTo(.77544, within(5e-6));
    assertThat(agreement.raw().orElseThrow()).isCloseTo(.81818, within(5e-6));
    assertThat(agreement.kappa()).isEmpty();
    assertThat(agreement.shared()).isEqualTo(11);
  }

  /** The same paper, sections A and B. */
  @Test
  void alpha_of_two_observers_is_that_of_krippendorff() {
    assertThat(alpha(List.of("0", "1"), "0100000010", "1110010000")).isCloseTo(.095, within(5e-4));
    assertThat(alpha(List.of("a", "b", "c", "d", "e"), "aabbdcccedda", "babbbcccedd" + "d"))
        .isCloseTo(.692, within(5e-4));
  }

  /**
   * Computing inter-rater reliability, Br J Math Stat Psychol 61 (2008): 118, 5, 2 and 0 of 125.
   */
  @Test
  void ac1_of_two_raters_is_that_of_gwet_and_kappa_falls_below_nought() {
    Agreement agreement =
        Agreement.of(
            ratings("+".repeat(118) + "+".repeat(5) + "--", "+".repeat(118) + "-".repeat(5) + "++"),
            List.of("+", "-"));
    assertThat(agreement.ac1().orElseThrow()).isCloseTo(.9408, within(5e-5));
    assertThat(agreement.kappa().orElseThrow()).isCloseTo(-.0234, within(5e-5));
    assertThat(agreement.kappaInterval()).isPresent();
  }

  @Test
  void nothing_is_computable_where_no_unit_is_shared_or_all_gave_one_answer() {
    Agreement apart = Agreement.of(ratings("++..", "..--"), List.of("+", "-"));
    assertThat(apart.shared()).isZero();
    assertThat(apart.raw()).isEmpty();
    assertThat(apart.kappa()).isEmpty();
    assertThat(apart.alpha()).isEmpty();
    assertThat(apart.ac1()).isEmpty();
    Agreement same = Agreement.of(ratings("++++", "++++"), List.of("+", "-"));
    assertThat(same.raw()).hasValue(1);
    assertThat(same.kappa()).isEmpty();
    assertThat(same.alpha()).isEmpty();
    assertThat(same.ac1()).hasValue(1);
  }

  @Test
  void an_answer_that_there_is_not_and_a_unit_coded_twice_are_refused() {
    assertThatThrownBy(() -> Agreement.of(ratings("?", "+"), List.of("+", "-")))
        .hasMessageContaining("the answers are [+, -]");
    List<Rating> twice = new ArrayList<>(ratings("+", "-"));
    twice.addAll(ratings("+"));
    assertThatThrownBy(() -> Agreement.of(twice, List.of("+", "-")))
        .hasMessageContaining("coder 0 coded unit 0 twice");
  }

  private static double alpha(List<String> answers, String... coders) {
    return Agreement.of(ratings(coders), answers).alpha().orElseThrow();
  }

  private static List<Rating> ratings(String... coders) {
    List<Rating> ratings = new ArrayList<>();
    for (int coder = 0; coder < coders.length; coder++) {
      for (int unit = 0; unit < coders[coder].length(); unit++) {
        char answer = coders[coder].charAt(unit);
        if (answer != '.') {
          ratings.add(new Rating("unit " + unit, "coder " + coder, String.valueOf(answer)));
        }
      }
    }
    return ratings;
  }
}
