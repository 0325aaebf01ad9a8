package reviewthemes.context;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reviewthemes.sentence.SentenceSplitter;

/**
 * Pins how well passages are judged, on cases to develop with and on cases held out.
 *
 * <p>One author wrote both halves just before the rules and looked at the failures of the first
 * only; so these floors guard against loss and are no measure of unseen reviews.
 */
class ContextFloorsTest {
  private static final SentenceSplitter SPLITTER = TestRules.splitter();
  private static final ContextJudge JUDGE = TestRules.judge();

  @ParameterizedTest
  @CsvSource({
    "dev, ASSERTION, 0.97",
    "dev, SUBJECT, 0.96",
    "dev, TIME, 0.95",
    "dev, DIRECTION, 0.96",
    "heldout, ASSERTION, 0.96",
    "heldout, SUBJECT, 0.96",
    "heldout, TIME, 0.95",
    "heldout, DIRECTION, 0.92",
  })
  void judgesAtLeastThisShareAsLabelled(String half, ContextCase.Axis axis, double floor) {
    assertThat(scores(half, axis).accuracy()).isGreaterThanOrEqualTo(floor);
  }

  @ParameterizedTest
  @CsvSource({
    "dev, ASSERTION, NEGATED",
    "heldout, ASSERTION, NEGATED",
    "heldout, ASSERTION, DENIED",
    "heldout, SUBJECT, MOTHER"
  })
  void findsTheLabelsThatMatterMostWithFOneOfAtLeast95(
      String half, ContextCase.Axis axis, String label) {
    assertThat(scores(half, axis).f1(label)).isGreaterThanOrEqualTo(0.95);
  }

  private static Scores scores(String half, ContextCase.Axis axis) {
    Scores scores = new Scores();
    for (ContextCase labelled : ContextCase.read(half, axis)) {
      scores.add(labelled.wanted(), axis.of(labelled.judge(SPLITTER, JUDGE)));
    }
    return scores;
  }
}
