package reviewthemes.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class NetTrainerTest {
  private static final int FEATURES = 12;
  private static final int CODES = 3;
  private final List<Vector> examples = new ArrayList<>();
  private final List<float[]> labels = new ArrayList<>();

  /** Features 0 and 1 each stand for a code; the rest is noise; the third code needs both. */
  NetTrainerTest() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 1200; i++) {
      boolean first = random.nextBoolean();
      boolean second = random.nextBoolean();
      VectorBuilder vector = new VectorBuilder();
      if (first) {
        vector.add(0, 1);
      }
      if (second) {
        vector.add(1, 1);
      }
      vector.add(2 + random.nextInt(FEATURES - 2), 0.5);
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
