package reviewthemes.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class NetTrainerTest {
  private static final int FEATURES = 12;
  private static final int SIGNS = 3;
  private static final int CODES = 3;
  private final List<Vector> examples = new ArrayList<>();
  private final List<float[]> labels = new ArrayList<>();

  /**
   * Features 0 to 2 each tell of the first code, 3 to 5 of the second, as words do that occur
   * together; the third code needs both; the rest is noise.
   */
  NetTrainerTest() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 1200; i++) {
      boolean first = random.nextBoolean();
      boolean second = random.nextBoolean();
      VectorBuilder vector = new VectorBuilder();
      for (int feature = 0; feature < SIGNS; feature++) {
        vector.add(feature, first ? 1 : 0);
        vector.add(SIGNS + feature, second ? 1 : 0);
      }
      vector.add(2 * SIGNS + random.nextInt(FEATURES - 2 * SIGNS), 0.5);
      examples.add(vector.build());
      labels.add(new float[] {first ? 1 : 0, second ? 1 : 0, first && second ? 1 : 0});
    }
  }

  @Test
  void aSmallSeparableProblemIsLearned() {
    Net net = train(1);
    int wrong = 0;
    float[][] logits = logits(net, examples);
    for (int i = 0; i < examples.size(); i++) {
      for (int k = 0; k < CODES; k++) {
        wrong += (logits[i][k] > 0) == (labels.get(i)[k] > 0.5) ? 0 : 1;
      }
    }
    assertThat(wrong).as("wrong of " + CODES * examples.size()).isLessThan(36);
  }

  @Test
  void theSameSeedGivesTheSameNetBitForBitAndAnotherSeedAnother() {
    Net net = train(5);
    Net again = train(5);
    assertThat(again.inputs()).containsExactly(net.inputs());
    assertThat(again.hiddenBiases()).containsExactly(net.hiddenBiases());
    assertThat(again.outputs()).containsExactly(net.outputs());
    assertThat(again.biases()).containsExactly(net.biases());
    assertThat(train(6).inputs()).isNotEqualTo(net.inputs());
  }

  @Test
  void withoutExamplesNothingIsLikely() {
    Net net = new NetTrainer(4).train(List.of(), List.of(), FEATURES, CODES, 1);
    for (float logit : logits(net, examples.subList(0, 1))[0]) {
      assertThat(logit).isLessThan(-2);
    }
  }

  @Test
  void aVectorScoresTheSameBitForBitAloneAndAmongOthers() {
    Net net = train(2);
    float[][] together = logits(net, examples);
    for (int i = 0; i < examples.size(); i++) {
      assertThat(logits(net, examples.subList(i, i + 1))[0]).containsExactly(together[i]);
    }
  }

  private static float[][] logits(Net net, List<Vector> vectors) {
    float[][] logits = new float[vectors.size()][CODES];
    net.addLogits(VectorBatch.of(vectors, FEATURES), logits);
    return logits;
  }

  private Net train(long seed) {
    return new NetTrainer(16).train(examples, labels, FEATURES, CODES, seed);
  }
}
