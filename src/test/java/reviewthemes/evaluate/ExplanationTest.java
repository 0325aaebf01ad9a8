package reviewthemes.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import reviewthemes.codebook.Code;
import reviewthemes.context.Subject;
import reviewthemes.flag.Flag;
import reviewthemes.flag.Quote;

class ExplanationTest {
  private static final Code CODE = Code.parse("practice.recording-");
  private static final ScoredReading SCORED =
      new SmallReviews()
          .scored(
              """
              # Findings

              The decision was not recorded by the school, which was poor practice.
              The chronology was poor.
              Research shows that decisions are often not recorded in families like this.

              # Recommendations

              Schools should check whether decisions are not recorded.
              """);

  @Test
  void aSuggestionIsExplainedByItsQuotes() {
    int sentence = sentence("The decision was not recorded");
    Quote quote =
        new Quote(
            sentence,
            SCORED.reading().sentences().get(sentence).span(),
            .8,
            Subject.PROFESSIONAL,
            List.of(),
            List.of("words of the theme"));
    String told = told(new Flag(CODE, true, .9, List.of("one strong quote"), List.of(quote)));
    assertThat(told)
        .startsWith("practice.recording- is suggested, score 0.90\n  one strong quote\n")
        .contains("Quoted for it:\n  1. \"The decision was not recorded by the school")
        .contains("found: 'not-kept' (strong, concern) at \"not recorded\"");
  }

  @Test
  void whatWasNotSuggestedIsExplainedByWhatDroppedEachPassage() {
    String told = told(new Flag(CODE, false, .1, List.of(), List.of()));
    assertThat(told)
        .startsWith("practice.recording- is not suggested, score 0.10\n")
        .contains("its section 1")
        .contains("in a section of the kind 'recommendations', never evidence")
        .contains("the context: it is generic")
        .contains("the score: 0.40 is below the threshold 0.50");
  }

  @Test
  void aThemeThatNothingPointsToSaysSo() {
    ScoredReading none = new SmallReviews().scored("# Findings\n\nNothing of the kind.\n");
    Flag flag = new Flag(CODE, false, 0, List.of(), List.of());
    assertThat(Explanation.of(none, flag).lines(5))
        .containsExactly(
            "practice.recording- is not suggested, score 0.00",
            "No other passage came near: no indicator of the theme is found, no score is close.");
  }

  @Test
  void noMoreThanAskedForAreShown() {
    Flag flag = new Flag(CODE, false, .1, List.of(), List.of());
    String told = String.join("\n", Explanation.of(SCORED, flag).lines(1));
    assertThat(told).contains("4 other passages", "  1. ").doesNotContain("  2. ");
  }

  private static String told(Flag flag) {
    return String.join("\n", Explanation.of(SCORED, flag).lines(5));
  }

  private static int sentence(String start) {
    int i = 0;
    while (!SCORED.reading().text(i).startsWith(start)) {
      i++;
    }
    return i;
  }
}
