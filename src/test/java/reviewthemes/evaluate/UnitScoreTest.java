package reviewthemes.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import reviewthemes.codebook.Code;
import reviewthemes.evaluate.measure.QuoteCounts;
import reviewthemes.evaluate.measure.Tally;
import reviewthemes.review.ReviewId;

class UnitScoreTest {
  private static final ReviewId LETTER = new ReviewId("letter");
  private static final String LATE = "Too many children wait too long before they are seen.";
  private static final String SHARED =
      "Agencies share information well. Partners meet daily to talk about every child.";

  @Test
  void quotesAreCountedByWhatTheirFindingWasCodedWith() {
    UnitScore score =
        score(
            quote("practice.timeliness-", LATE),
            quote("practice.information_sharing-", "Agencies share information well."),
            quote("practice.joint_working+", "Partners meet daily to talk about every child."),
            quote("practice.recording+", "Partners meet daily to talk about every child."),
            quote("practice.recording-", "Nothing like this stands in any of the findings."));

    assertThat(score.quotes())
        .containsOnly(
            Map.entry(Code.parse("practice.timeliness-"), new QuoteCounts(1, 0, 1, 0)),
            Map.entry(Code.parse("practice.information_sharing-"), new QuoteCounts(0, 1, 0, 0)),
            Map.entry(Code.parse("practice.information_sharing+"), new QuoteCounts(0, 0, 0, 1)),
            Map.entry(Code.parse("practice.recording+"), new QuoteCounts(0, 1, 0, 0)));
    assertThat(score.wrongPolarity()).isEqualTo(1);
    assertThat(score.wrongTheme()).isEqualTo(1);
    assertThat(score.disputed()).isEqualTo(1);
    assertThat(score.outside()).isEqualTo(1);
    assertThat(score.missed()).extracting(CodedQuote::text).containsExactly(SHARED);
  }

  @Test
  void aQuoteMuchLongerThanTheFindingIsNotTakenForIt() {
    String around = LATE + " This is what we were told by everyone whom we spoke to there.";
    UnitScore score = score(quote("practice.timeliness-", around));
    assertThat(score.outside()).isEqualTo(1);
    assertThat(score.quotes())
        .containsEntry(Code.parse("practice.timeliness-"), new QuoteCounts(0, 0, 0, 1));
  }

  @Test
  void aLetterThatTheMachineDidNotReadDoesNotCount() {
    UnitEvaluation evaluation = UnitEvaluation.of(units(), Map.of());
    assertThat(evaluation.missing()).containsExactly(LETTER);
    assertThat(Tally.sum(evaluation.tallies(code -> true))).isEqualTo(Tally.NONE);
  }

  private static List<Unit> units() {
    return List.of(
        new Unit(
            LETTER,
            "Key strengths",
            SHARED,
            codes("practice.information_sharing+"),
            codes("practice.joint_working+")),
        new Unit(LETTER, "Areas for improvement", LATE, codes("practice.timeliness-"), Set.of()));
  }

  private static UnitScore score(CodedQuote... quotes) {
    return UnitScore.of(units(), new Coding(LETTER, Set.of(), List.of(quotes)));
  }

  private static CodedQuote quote(String code, String text) {
    return new CodedQuote(Code.parse(code), text);
  }

  private static Set<Code> codes(String... codes) {
    return Arrays.stream(codes).map(Code::parse).collect(Collectors.toSet());
  }
}
