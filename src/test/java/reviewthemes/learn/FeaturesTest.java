package reviewthemes.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class FeaturesTest {
  @Test
  void aGroupIsScaledToItsNormHoweverManyItHolds() {
    for (int size : new int[] {1, 3, 50}) {
      Features group = new Features();
      for (int i = 0; i < size; i++) {
        group.set("f" + i, i + 1);
      }
      Features all = new Features();
      all.addScaled(group, 0.5);
      double squares = all.values().values().stream().mapToDouble(v -> v * v).sum();
      assertThat(Math.sqrt(squares)).isCloseTo(0.5, within(1e-5));
    }
  }

  @Test
  void scalingKeepsProportionsAndAddsToWhatIsThere() {
    Features group = new Features();
    group.set("a", 1);
    group.set("b", 2);
    Features all = new Features();
    all.set("c", 9);
    all.addScaled(group, 1);
    assertThat(all.values().get("b")).isCloseTo(2 * all.values().get("a"), within(1e-6f));
    assertThat(all.values()).containsEntry("c", 9f).hasSize(3);
  }

  @Test
  void anEmptyGroupAndOneOfZerosAddNothing() {
    Features zeros = new Features();
    zeros.set("a", 0);
    Features all = new Features();
    all.addScaled(new Features(), 1);
    all.addScaled(zeros, 1);
    assertThat(all.values()).isEmpty();
  }

  @Test
  void whatIsSetTwiceKeepsTheLargerValue() {
    Features features = new Features();
    features.set("a", 2);
    features.set("a", 1);
    assertThat(features.values()).containsEntry("a", 2f);
  }

  @Test
  void onlyFeaturesThatAreCommonEnoughAreKnownInOrderOfName() {
    FeatureNames names = FeatureNames.of(List.of(of("b", "a", "z"), of("a", "b"), of("a")), 2);
    assertThat(names.names()).containsExactly("a", "b");
    assertThat(names.number("z")).isEqualTo(-1);
    assertThat(FeatureNames.of(List.of(of("a")), 2).size()).isZero();
  }

  @Test
  void aVectorLeavesUnknownFeaturesOutAndIsInAscendingOrder() {
    Features features = new Features();
    features.set("c", 3);
    features.set("unknown", 7);
    features.set("a", 1);
    Vector vector = new FeatureNames(List.of("a", "b", "c")).vector(features);
    assertThat(vector.ids()).containsExactly(0, 2);
    assertThat(vector.values()).containsExactly(1, 3);
  }

  @Test
  void aFeatureTwiceIsRefusedByName() {
    assertThatThrownBy(() -> new FeatureNames(List.of("a", "b", "a")))
        .hasMessageContaining("'a' is there twice");
  }

  private static Features of(String... names) {
    Features features = new Features();
    for (String name : names) {
      features.set(name, 1);
    }
    return features;
  }
}
