package reviewthemes.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import reviewthemes.assembly.Loaded;
import reviewthemes.codebook.Code;

class SurroundingsTest {
  private static final CodeTable CODES =
      new CodeTable(
          List.of(
              Code.parse("parent.alcohol_misuse"),
              Code.parse("practice.recording-"),
              Code.parse("practice.recording+"),
              Code.parse("practice.timeliness-")));
  private static final Reading READING =
      Loaded.reading(
          "# Findings\n\nOne came. Two came.\n\nThree came.\n\n# Narrative\n\nFour came.");
  private static final List<String> ROLES = List.of("findings", "narrative");
  private final float[][] logits = new float[READING.sentences().size()][CODES.size()];

  SurroundingsTest() {
    for (int i = 0; i < logits.length; i++) {
      for (int k = 0; k < CODES.size(); k++) {
        logits[i][k] = -3 + i + k * 0.25f;
      }
    }
  }

  @Test
  void theCodesKnowTheirOppositesAndTheirLike() {
    assertThat(CODES.opposite(0)).isEqualTo(-1);
    assertThat(CODES.opposite(1)).isEqualTo(2);
    assertThat(CODES.opposite(3)).isEqualTo(-1);
    assertThat(CODES.alike(1)).containsExactly(3);
  }

  @Test
  void everyVectorIsFiniteAscendingAndWithinTheFeatures() {
    logits[0][1] = Float.NEGATIVE_INFINITY;
    logits[1][2] = 1e30f;
    logits[2][3] = Integer.MIN_VALUE;
    Surroundings surroundings = surroundings();
    int features = Surroundings.features(CODES, ROLES);
    for (int i = 0; i < logits.length; i++) {
      for (int k = 0; k < CODES.size(); k++) {
        Vector vector = surroundings.of(i, k);
        assertThat(vector.ids()).isSorted().doesNotHaveDuplicates();
        assertThat(vector.ids()[vector.size() - 1]).isLessThan(features);
        for (float value : vector.values()) {
          assertThat(value).isFinite();
        }
      }
    }
  }

  @Test
  void theOrderOfTheOtherSectionsDoesNotChangeWhatIsKnownOfALoneSentence() {
    Surroundings surroundings = surroundings();
    int last = logits.length - 1;
    assertThat(value(surroundings.of(last, 1), 5)).as("nothing follows").isEqualTo(-8);
    assertThat(value(surroundings.of(last, 1), 0)).isCloseTo(logits[last][1], within(1e-6f));
    assertThat(value(surroundings.of(last, 1), 2)).isCloseTo(logits[last][2], within(1e-6f));
  }

  @Test
  void neighboursInTheParagraphAndBeyondAreToldApart() {
    int first = sentence("One came.");
    Surroundings surroundings = surroundings();
    assertThat(value(surroundings.of(first, 1), 5)).isCloseTo(logits[first + 1][1], within(1e-6f));
    assertThat(value(surroundings.of(first, 1), 7)).isEqualTo(-8);
    assertThat(value(surroundings.of(first + 1, 1), 5)).isEqualTo(-8);
    assertThat(value(surroundings.of(first + 1, 1), 7))
        .isCloseTo(logits[first + 2][1], within(1e-6f));
  }

  @Test
  void aReviewsFeaturesDoNotDependOnTheOrderOfItsSentencesAndRiseWithTheirScores() {
    double[] scores = {0.1, 0.9, 0.3, 0, 1, 0.2};
    double[] reversed = {0.2, 1, 0, 0.3, 0.9, 0.1};
    Vector vector = ReviewFeatures.of(scores, 2);
    assertThat(ReviewFeatures.of(reversed, 2).values())
        .containsExactly(vector.values(), within(1e-6f));
    Vector lower = ReviewFeatures.of(Arrays.stream(scores).map(s -> s / 2).toArray(), 2);
    for (int i = 0; i < 6; i++) {
      assertThat(vector.values()[i]).isGreaterThan(lower.values()[i]);
    }
  }

  @Test
  void aReviewWithoutSentencesHasFiniteFeatures() {
    for (double[] scores : new double[][] {{}, {0}, {1, 1, 1, 1, 1}}) {
      Vector vector = ReviewFeatures.of(scores, 3);
      assertThat(vector.ids()).isSorted();
      assertThat(vector.ids()[vector.size() - 1]).isLessThan(ReviewFeatures.features(4));
      for (float value : vector.values()) {
        assertThat(value).isFinite();
      }
    }
  }

  private Surroundings surroundings() {
    return new Surroundings(CODES, ROLES, READING, logits);
  }

  private static int sentence(String words) {
    for (int i = 0; i < READING.sentences().size(); i++) {
      if (READING.text(i).equals(words)) {
        return i;
      }
    }
    throw new AssertionError(words);
  }

  private static float value(Vector vector, int id) {
    return vector.values()[Arrays.binarySearch(vector.ids(), id)];
  }
}
