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
    for (int i = 0; i < examples.size(); i++) {
      float[] logits = new float[CODES];
      net.addLogits(examples.get(i), logits);
      for (int k = 0; k < CODES; k++) {
        wrong += (logits[k] > 0) == (labels.get(i)[k] > 0.5) ? 0 : 1;
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
    float[] logits = new float[CODES];
    net.addLogits(examples.get(0), logits);
    for (float logit : logits) {
      assertThat(logit).isLessThan(-2);
    }
  }

  private Net train(long seed) {
    return new NetTrainer(16).train(examples, labels, FEATURES, CODES, seed);
  }
}
