package reviewthemes.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import reviewthemes.assembly.Loaded;
import reviewthemes.codebook.Code;
import reviewthemes.context.Direction;
import reviewthemes.text.Span;

/** What an inspection letter lists under "What needs to improve" is a concern, praise or not. */
class DecidedItemsTest {
  private static final CodeTable CODES =
      new CodeTable(
          List.of(
              Code.parse("parent.alcohol_misuse"),
              Code.parse("practice.information_sharing-"),
              Code.parse("practice.information_sharing+")));

  /** Sentences 0, 4 and 6 are headings. */
  private static final Reading READING =
      Loaded.reading(
          """
          # What needs to improve in this area of social work practice?

          - Better sharing of information with schools.

          - The effective and timely sharing of minutes.

          Information is shared well by the police.

          # Areas for improvement

          - Information is now shared well.

          # Strengths

          - Good sharing of information.
          """);

  @Test
  void whatSpeaksForAStrengthThereSpeaksForAConcern() {
    float[][] logits = new float[READING.sentences().size()][];
    for (int i = 0; i < logits.length; i++) {
      logits[i] = new float[] {1, -2, 3};
    }
    DecidedItems.turn(READING, CODES, logits);
    for (int item : new int[] {1, 2}) {
      assertThat(logits[item]).as(READING.text(item)).containsExactly(1, 3, -20);
    }
    for (int other : new int[] {0, 3, 4, 5, 6, 7}) {
      assertThat(logits[other]).as(READING.text(other)).containsExactly(1, -2, 3);
    }
  }

  @Test
  void theContextSaysSoToo() {
    assertThat(direction(1)).isEqualTo(Direction.CONCERN);
    assertThat(direction(2)).isEqualTo(Direction.CONCERN);
    assertThat(direction(3)).isEqualTo(Direction.STRENGTH);
    assertThat(direction(7)).isEqualTo(Direction.STRENGTH);
  }

  private static Direction direction(int sentence) {
    Span all = READING.sentences().get(sentence).span();
    return READING.context().judge(sentence, all).direction();
  }
}
