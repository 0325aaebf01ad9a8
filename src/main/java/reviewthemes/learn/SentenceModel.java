package reviewthemes.learn;

import java.util.List;
import java.util.stream.IntStream;
import reviewthemes.codebook.Code;

/**
 * Tells what a sentence is evidence for, by its features alone; several networks, averaged.
 *
 * @param codes the codes, in the order of the networks' outputs
 * @param names the features
 * @param nets the networks
 */
public record SentenceModel(List<Code> codes, FeatureNames names, List<Net> nets) {
  private static final int LEAST = 4;

  public SentenceModel {
    codes = List.copyOf(codes);
    nets = List.copyOf(nets);
    for (Net net : nets) {
      if (net.biases().length != codes.size()
          || net.inputs().length != names.size() * net.hidden()) {
        throw new IllegalArgumentException("a network does not fit codes or features");
      }
    }
  }

  /** The log-odds of each code, in the order of the codes. */
  public float[] logits(Features features) {
    return logits(List.of(names.vector(features)))[0];
  }

  /** For each vector the log-odds of each code, in the order of the codes. */
  float[][] logits(List<Vector> vectors) {
    VectorBatch batch = VectorBatch.of(vectors, names.size());
    float[][] sums = new float[vectors.size()][codes.size()];
    nets.forEach(net -> net.addLogits(batch, sums));
    for (float[] sum : sums) {
      for (int k = 0; k < sum.length; k++) {
        sum[k] /= nets.size();
      }
    }
    return sums;
  }

  /**
   * Learns from coded sentences; the same input gives the same model.
   *
   * @param codes the codes to tell
   * @param examples the sentences
   * @param hidden number of hidden units of each network
   * @param nets number of networks
   */
  public static SentenceModel train(
      List<Code> codes, List<CodedSentence> examples, int hidden, int nets) {
    FeatureNames names =
        FeatureNames.of(examples.stream().map(CodedSentence::features).toList(), LEAST);
    List<Vector> vectors = examples.stream().map(e -> names.vector(e.features())).toList();
    List<float[]> labels = examples.stream().map(example -> labels(codes, example)).toList();
    NetTrainer trainer = new NetTrainer(hidden);
    List<Net> fitted =
        IntStream.rangeClosed(1, nets)
            .parallel()
            .mapToObj(seed -> trainer.train(vectors, labels, names.size(), codes.size(), seed))
            .toList();
    return new SentenceModel(codes, names, fitted);
  }

  private static float[] labels(List<Code> codes, CodedSentence example) {
    float[] labels = new float[codes.size()];
    for (int k = 0; k < labels.length; k++) {
      labels[k] = example.codes().contains(codes.get(k)) ? 1 : 0;
    }
    return labels;
  }
}
