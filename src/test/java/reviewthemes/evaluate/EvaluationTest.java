package reviewthemes.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import reviewthemes.codebook.Code;
import reviewthemes.evaluate.measure.FlagCounts;
import reviewthemes.evaluate.measure.QuoteCounts;
import reviewthemes.evaluate.measure.Tally;
import reviewthemes.review.ReviewId;

class EvaluationTest {
  private static final String RECORDING = "practice.recording-";
  private static final String REFERRAL = "practice.referral+";
  private static final String ALCOHOL = "parent.alcohol_misuse";
  private static final String DRUGS = "parent.drug_misuse";

  private static final Coding GOLD_A =
      coding(
          "a",
          quote(RECORDING, "The rationale for the decision was not recorded on the file."),
          quote(RECORDING, "No chronology was kept by any of the agencies."),
          quote(ALCOHOL, "Mother drank heavily throughout the pregnancy."));
  private static final Coding GOLD_B =
      coding("b", quote(REFERRAL, "The health visitor referred the family on the same day."));

  private static final Coding MACHINE_A =
      coding(
          "a",
          quote(RECORDING, "the rationale for the decision was not recorded"),
          quote(RECORDING, "The decision was not recorded on file and its rationale is not known."),
          quote(RECORDING, "The minutes were sent to all who attended."),
          quote(DRUGS, "Father used cannabis daily."));

  @Test
  void everyFlagAndQuoteIsCountedOnce() {
    Evaluation evaluation = Evaluation.of(List.of(GOLD_A, GOLD_B), byReview(MACHINE_A));

    assertThat(tally(evaluation, RECORDING))
        .isEqualTo(new Tally(new FlagCounts(1, 0, 0, 1), new QuoteCounts(2, 1, 1, 1)));
    assertThat(tally(evaluation, ALCOHOL))
        .isEqualTo(new Tally(new FlagCounts(0, 0, 1, 1), new QuoteCounts(0, 0, 0, 1)));
    assertThat(tally(evaluation, REFERRAL))
        .isEqualTo(new Tally(new FlagCounts(0, 0, 1, 1), new QuoteCounts(0, 0, 0, 1)));
    assertThat(Tally.sum(evaluation.tallies(CodeGroup.ALL::holds)))
        .isEqualTo(new Tally(new FlagCounts(1, 0, 2, 3), new QuoteCounts(2, 1, 1, 3)));
    assertThat(Tally.sum(evaluation.tallies(CodeGroup.FACTORS::holds)).flags())
        .isEqualTo(new FlagCounts(0, 0, 1, 1));
    assertThat(Tally.sum(evaluation.tallies(CodeGroup.PRACTICE_CONCERN::holds)).flags())
        .isEqualTo(new FlagCounts(1, 0, 0, 1));
    assertThat(Tally.sum(evaluation.tallies(CodeGroup.PRACTICE_STRENGTH::holds)).flags())
        .isEqualTo(new FlagCounts(0, 0, 1, 1));
  }

  @Test
  void aCodeThatNobodyFlaggedIsNamedAndNotScored() {
    Evaluation evaluation = Evaluation.of(List.of(GOLD_A, GOLD_B), byReview(MACHINE_A));
    assertThat(evaluation.codes()).doesNotContain(Code.parse(DRUGS));
    assertThat(evaluation.unscored()).containsExactly(Code.parse(DRUGS));
  }

  @Test
  void aReviewWithoutAnyOutputIsNamedAndCountsAsWithoutFlags() {
    Evaluation evaluation = Evaluation.of(List.of(GOLD_A, GOLD_B), byReview(MACHINE_A));
    assertThat(evaluation.missing()).containsExactly(GOLD_B.review());
  }

  @Test
  void wrongAndMissedQuotesAreKeptToBeRead() {
    ReviewScore score =
        Evaluation.of(List.of(GOLD_A, GOLD_B), byReview(MACHINE_A)).reviews().get(0);
    assertThat(score.wrong())
        .extracting(CodedQuote::text)
        .containsExactly("The minutes were sent to all who attended.");
    assertThat(score.missed())
        .extracting(CodedQuote::text)
        .containsExactly(
            "Mother drank heavily throughout the pregnancy.",
            "No chronology was kept by any of the agencies.");
  }

  @Test
  void quotesOfTheOtherPolarityDoNotMatch() {
    Coding gold =
        coding("a", quote("practice.referral-", "It was referred at once to the police."));
    Coding machine = coding("a", quote(REFERRAL, "It was referred at once to the police."));
    Coding both = coding("b", quote("practice.referral-", "x y z"), quote(REFERRAL, "p q r"));
    Evaluation evaluation = Evaluation.of(List.of(gold, both), byReview(machine, both));
    assertThat(tally(evaluation, "practice.referral-").quotes())
        .isEqualTo(new QuoteCounts(1, 0, 1, 1));
    assertThat(tally(evaluation, REFERRAL).quotes()).isEqualTo(new QuoteCounts(1, 1, 1, 0));
  }

  private static Tally tally(Evaluation evaluation, String code) {
    return Tally.sum(evaluation.tallies(Code.parse(code)::equals));
  }

  private static CodedQuote quote(String code, String text) {
    return new CodedQuote(Code.parse(code), text);
  }

  private static Coding coding(String review, CodedQuote... quotes) {
    Set<Code> flags = new TreeSet<>();
    Arrays.stream(quotes).map(CodedQuote::code).forEach(flags::add);
    return new Coding(new ReviewId(review), flags, List.of(quotes));
  }

  private static Map<ReviewId, Coding> byReview(Coding... codings) {
    return Arrays.stream(codings)
        .collect(java.util.stream.Collectors.toMap(Coding::review, coding -> coding));
  }
}
