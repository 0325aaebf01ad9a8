package reviewthemes.learn;

import java.util.List;
import java.util.stream.IntStream;
import reviewthemes.codebook.Code;

/** Learns a sentence model from coded sentences: one logistic regression for each code. */
public final class SentenceTrainer {
  private static final int LEAST = 3;

  private final LinearTrainer trainer;
  private final double cost;

  /**
   * @param cost how much an error costs beside the penalty on weights
   */
  public SentenceTrainer(LinearTrainer trainer, double cost) {
    this.trainer = trainer;
    this.cost = cost;
  }

  /** Fits {@code codes} on {@code examples}; the same input gives the same model. */
  public SentenceModel train(List<Code> codes, List<Example> examples) {
    FeatureNames names = FeatureNames.of(examples.stream().map(Example::features).toList(), LEAST);
    List<Vector> vectors = examples.stream().map(e -> names.vector(e.features())).toList();
    float[] weights = new float[names.size() * codes.size()];
    float[] biases = new float[codes.size()];
    IntStream.range(0, codes.size())
        .parallel()
        .forEach(
            k -> {
              LinearTrainer.Fit fit =
                  trainer.fit(vectors, positive(examples, codes.get(k)), names.size(), cost);
              biases[k] = (float) fit.bias();
              for (int i = 0; i < names.size(); i++) {
                weights[i * codes.size() + k] = (float) fit.weights()[i];
              }
            });
    return new SentenceModel(codes, names, weights, biases);
  }

  private static boolean[] positive(List<Example> examples, Code code) {
    boolean[] positive = new boolean[examples.size()];
    for (int i = 0; i < positive.length; i++) {
      positive[i] = examples.get(i).codes().contains(code);
    }
    return positive;
  }
}
