package reviewthemes.learn;

import java.util.Arrays;

/**
 * A network with one hidden layer: features, hidden units that codes share, codes.
 *
 * @param inputs for each feature its weights to all hidden units
 * @param hiddenBiases for each hidden unit
 * @param outputs for each hidden unit its weights to all codes
 * @param biases for each code
 */
public record Net(float[] inputs, float[] hiddenBiases, float[] outputs, float[] biases) {
  public Net {
    if (inputs.length % hiddenBiases.length != 0
        || outputs.length != hiddenBiases.length * biases.length) {
      throw new IllegalArgumentException("the layers do not fit each other");
    }
  }

  /** Number of hidden units. */
  public int hidden() {
    return hiddenBiases.length;
  }

  /**
   * Adds the log-odds of each code, for each vector, to {@code sums}.
   *
   * <p>The weights of a feature are fetched once for all vectors that have it, for fetching is what
   * takes the time. Each vector's sums are built in the order of its features, as if it were alone.
   */
  void addLogits(VectorBatch batch, float[][] sums) {
    int hidden = hidden();
    float[][] units = new float[sums.length][];
    for (int i = 0; i < sums.length; i++) {
      units[i] = hiddenBiases.clone();
    }
    float[] weights = new float[hidden];
    int fetched = -1;
    for (int entry = 0; entry < batch.size(); entry++) {
      if (batch.id(entry) != fetched) {
        fetched = batch.id(entry);
        System.arraycopy(inputs, fetched * hidden, weights, 0, hidden);
      }
      add(batch.value(entry), weights, units[batch.vector(entry)]);
    }
    float[][] rows = rows(outputs, biases.length);
    for (int i = 0; i < sums.length; i++) {
      output(units[i], rows, sums[i]);
    }
  }

  /** Whole arrays of one length, for only then Java adds several numbers at a time. */
  private static void add(float value, float[] weights, float[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += value * weights[i];
    }
  }

  private void output(float[] units, float[][] rows, float[] sums) {
    for (int k = 0; k < sums.length; k++) {
      sums[k] += biases[k];
    }
    for (int h = 0; h < units.length; h++) {
      if (units[h] > 0) {
        add(units[h], rows[h], sums);
      }
    }
  }

  private static float[][] rows(float[] weights, int width) {
    float[][] rows = new float[weights.length / width][];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = Arrays.copyOfRange(weights, row * width, (row + 1) * width);
    }
    return rows;
  }
}
