package reviewthemes.discover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reviewthemes.review.ReviewId;

/** Which terms come first, and which are kept together. */
class TermRankingTest {
  private static final TermRules RULES =
      new TermRules(
          Set.of("findings"), Set.of("narrative"), Set.of("practic"), 4, 9, .5, 2, .5, 3, 4);

  @Test
  void a_term_of_many_reviews_comes_before_one_of_few() {
    assertThat(heads(term("start again", 2, 0, 9), term("rule of optimism", 5, 0, 9)))
        .containsExactly("rule of optimism", "start again");
  }

  @Test
  void what_themes_mostly_catch_comes_later() {
    assertThat(heads(term("kept records", 4, 3, 9), term("rule of optimism", 4, 0, 9)))
        .containsExactly("rule of optimism", "kept records");
  }

  @Test
  void a_single_word_weighs_less() {
    assertThat(heads(term("optimism", 4, 0, 9), term("start again", 3, 0, 9)))
        .containsExactly("start again", "optimism");
  }

  @Test
  void a_part_that_is_hardly_used_by_itself_is_left_out() {
    assertThat(heads(term("rule of optimism", 4, 0, 9), term("rule", 4, 0, 9)))
        .containsExactly("rule of optimism");
  }

  @Test
  void terms_that_share_a_telling_word_are_one_theme_and_generic_words_hold_nothing_together() {
    List<NewTheme> themes =
        TermRanking.rank(
            List.of(
                term("authoritativ practic", 5, 0, 9),
                term("authoritativ approach", 3, 0, 9),
                term("reflectiv practic", 4, 0, 9)),
            RULES);
    assertThat(themes).hasSize(2);
    assertThat(themes.get(0).terms())
        .extracting(Term::shown)
        .containsExactly("authoritativ practic", "authoritativ approach");
    assertThat(themes.get(0).reviews()).hasSize(5);
  }

  @Test
  void a_word_of_many_terms_holds_none_of_them_together() {
    List<Term> terms =
        List.of(
            term("young parents", 5, 0, 9),
            term("young carers", 4, 0, 9),
            term("young offenders", 3, 0, 9),
            term("young mothers", 2, 0, 9));
    assertThat(TermRanking.rank(terms, RULES)).hasSize(4);
  }

  @Test
  void keyness_is_the_log_likelihood_of_two_frequencies() {
    assertThat(Keyness.of(20, 1000, 5, 1000)).isCloseTo(9.637, within(.001));
    assertThat(Keyness.of(5, 1000, 5, 1000)).isZero();
    assertThat(Keyness.of(1, 1000, 5, 1000)).as("more often elsewhere").isZero();
    assertThat(Keyness.of(3, 1000, 0, 1000)).isPositive();
  }

  private static List<String> heads(Term... terms) {
    return TermRanking.rank(List.of(terms), RULES).stream()
        .map(theme -> theme.head().shown())
        .toList();
  }

  /** A term of as many reviews as uncaught sentences. */
  private static Term term(String words, int reviews, int caught, double keyness) {
    return new Term(
        List.of(words.split(" ")),
        words,
        reviews,
        caught,
        0,
        IntStream.range(0, reviews)
            .mapToObj(i -> new ReviewId("r" + i))
            .collect(Collectors.toSet()),
        Optional.empty(),
        keyness,
        List.of(new Example(new ReviewId("r0"), 3, "It says " + words + ".")));
  }
}
