package reviewthemes.learn;

import java.util.List;
import reviewthemes.codebook.Code;

/**
 * A linear model over features: for each code, how much speaks for it in a sentence.
 *
 * <p>Weights of one feature for all codes lie side by side, so that a sentence is scored for all
 * codes in one walk over its features.
 */
public final class SentenceModel {
  private final List<Code> codes;
  private final FeatureNames names;
  private final float[] weights;
  private final float[] biases;

  /**
   * @param codes the codes
   * @param names the features
   * @param weights for each feature the weights for all codes
   * @param biases for each code
   */
  public SentenceModel(List<Code> codes, FeatureNames names, float[] weights, float[] biases) {
    if (weights.length != names.size() * codes.size() || biases.length != codes.size()) {
      throw new IllegalArgumentException("weights do not fit codes and features");
    }
    this.codes = List.copyOf(codes);
    this.names = names;
    this.weights = weights.clone();
    this.biases = biases.clone();
  }

  public List<Code> codes() {
    return codes;
  }

  public FeatureNames names() {
    return names;
  }

  float[] weights() {
    return weights;
  }

  float[] biases() {
    return biases;
  }

  /** The log-odds of each code, in the order of the codes. */
  public float[] logits(Features features) {
    return logits(names.vector(features));
  }

  float[] logits(Vector vector) {
    float[] sums = biases.clone();
    for (int i = 0; i < vector.size(); i++) {
      int from = vector.ids()[i] * sums.length;
      float value = vector.values()[i];
      for (int k = 0; k < sums.length; k++) {
        sums[k] += value * weights[from + k];
      }
    }
    return sums;
  }

  /** How much the feature speaks for the code at {@code code}; 0 if the model does not know it. */
  public double weight(String feature, int code) {
    int id = names.number(feature);
    return id < 0 ? 0 : weights[id * codes.size() + code];
  }
}
