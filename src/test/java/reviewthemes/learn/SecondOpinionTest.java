package reviewthemes.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import reviewthemes.assembly.Loaded;
import reviewthemes.review.ReviewId;

class SecondOpinionTest {
  private static final Reading READING =
      Loaded.reading(
          """
          # Findings

          The school rang the mother.

          It was a wet day.

          # Terms of reference

          Did the school ring the mother?
          """);

  /** Sentences 0 and 3 are the headings. */
  private static final float[][] OWN = {{-9, -9}, {-1, -6}, {-8, -7}, {2, 2}, {3, -3}};

  @Test
  void onlySentencesThatMayBeEvidenceAreAskedAbout() {
    AtomicReference<boolean[]> asked = new AtomicReference<>();
    Encoder encoder =
        (reading, wanted) -> {
          asked.set(wanted);
          return new float[][] {null, {1, -2}, null, null, null};
        };
    float[][] joined = SecondOpinion.join(READING, OWN, encoder);
    assertThat(asked.get()).containsExactly(false, true, false, false, false);
    assertThat(joined[1]).containsExactly(new float[] {0.2f, -3.6f}, within(1e-5f));
    assertThat(joined[2]).containsExactly(-9, -8);
  }

  @Test
  void withoutAnEncoderTheOrderOfSentencesIsTheirOwn() {
    float[][] joined = SecondOpinion.join(READING, OWN, Encoder.NONE);
    for (int i = 0; i < OWN.length; i++) {
      assertThat(joined[i][0] - OWN[i][0]).isEqualTo(-1);
    }
  }

  @Test
  void keptScoresBelongToTheWordsOfADocumentAndOthersAreAskedFor() {
    Map<Long, float[]> kept = Map.of(KeptScores.key("The  school rang\nthe mother.", 1), OWN[4]);
    boolean[] wanted = {false, true, true, false, false};
    Encoder encoder = (reading, any) -> OWN;
    KeptScores here = new KeptScores(Map.of(READING.review().id(), kept), encoder);
    assertThat(here.logits(READING, wanted)[1]).isEqualTo(OWN[4]);
    assertThat(here.logits(READING, wanted)[2]).isNull();
    KeptScores elsewhere = new KeptScores(Map.of(new ReviewId("other"), kept), encoder);
    assertThat(elsewhere.logits(READING, wanted)).isEqualTo(OWN);
  }

  @Test
  void aSentenceSaidAgainHasScoresOfItsOwn() {
    Reading twice = Loaded.reading("# Findings\n\nHe cried.\n\nHe cried.\n");
    Map<Long, float[]> kept =
        Map.of(KeptScores.key("He cried.", 1), OWN[0], KeptScores.key("He cried.", 2), OWN[1]);
    float[][] logits =
        new KeptScores(Map.of(twice.review().id(), kept), Encoder.NONE)
            .logits(twice, new boolean[] {false, true, true});
    assertThat(logits[1]).isEqualTo(OWN[0]);
    assertThat(logits[2]).isEqualTo(OWN[1]);
  }
}
