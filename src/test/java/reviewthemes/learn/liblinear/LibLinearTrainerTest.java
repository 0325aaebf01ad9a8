package reviewthemes.learn.liblinear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import reviewthemes.learn.Logistic;
import reviewthemes.learn.Vector;

class LibLinearTrainerTest {
  private static final Vector ON = new Vector(new int[] {1}, new float[] {1});
  private static final Vector OFF = new Vector(new int[] {0}, new float[] {1});
  private static final Vector EMPTY = new Vector(new int[0], new float[0]);
  private final LibLinearTrainer trainer = new LibLinearTrainer();

  @Test
  void theSignIsRightWhicheverClassComesFirst() {
    Logistic positiveFirst =
        trainer.fit(List.of(ON, OFF, ON, OFF), new boolean[] {true, false, true, false}, 2, 10);
    Logistic negativeFirst =
        trainer.fit(List.of(OFF, ON, OFF, ON), new boolean[] {false, true, false, true}, 2, 10);
    for (Logistic logistic : List.of(positiveFirst, negativeFirst)) {
      assertThat(logistic.logit(ON)).isGreaterThan(1);
      assertThat(logistic.logit(OFF)).isLessThan(-1);
    }
  }

  @Test
  void aFeatureThatTellsNothingGetsNoWeightAndTheBiasTheShare() {
    boolean[] positive = new boolean[100];
    for (int i = 0; i < 25; i++) {
      positive[i] = true;
    }
    Logistic logistic = trainer.fit(Collections.nCopies(100, EMPTY), positive, 3, 10);
    assertThat(logistic.weights()).hasSize(3).containsOnly(0);
    assertThat(Logistic.probability(logistic.bias())).isBetween(0.22, 0.28);
  }

  @Test
  void withOneClassOnlyThatClassIsLikely() {
    Logistic all = trainer.fit(List.of(ON, OFF, ON), new boolean[] {true, true, true}, 2, 1);
    Logistic none = trainer.fit(List.of(ON, OFF, ON), new boolean[3], 2, 1);
    assertThat(all.logit(ON)).isGreaterThan(0.5);
    assertThat(none.logit(ON)).isLessThan(-0.5);
  }

  @Test
  void withoutExamplesNothingIsKnown() {
    Logistic logistic = trainer.fit(List.of(), new boolean[0], 2, 1);
    assertThat(logistic.logit(ON)).isZero();
    assertThat(logistic.weights()).hasSize(2);
  }

  @Test
  void theSameExamplesGiveTheSameFit() {
    boolean[] positive = {true, false, true, true};
    Logistic first = trainer.fit(List.of(ON, OFF, EMPTY, ON), positive, 2, 3);
    Logistic second = trainer.fit(List.of(ON, OFF, EMPTY, ON), positive, 2, 3);
    assertThat(second.weights()).containsExactly(first.weights());
    assertThat(second.bias()).isEqualTo(first.bias());
  }
}
