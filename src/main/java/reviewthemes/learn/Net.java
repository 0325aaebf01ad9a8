package reviewthemes.learn;

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
    float[] units = new float[sums.length * hidden];
    for (int i = 0; i < sums.length; i++) {
      System.arraycopy(hiddenBiases, 0, units, i * hidden, hidden);
    }
    for (int entry = 0; entry < batch.size(); entry++) {
      add(batch.value(entry), batch.id(entry) * hidden, units, batch.vector(entry) * hidden);
    }
    for (int i = 0; i < sums.length; i++) {
      output(units, i * hidden, sums[i]);
    }
  }

  private void add(float value, int from, float[] units, int to) {
    int hidden = hidden();
    for (int h = 0; h < hidden; h++) {
      units[to + h] += value * inputs[from + h];
    }
  }

  private void output(float[] units, int first, float[] sums) {
    int codes = biases.length;
    for (int k = 0; k < codes; k++) {
      sums[k] += biases[k];
    }
    for (int h = 0; h < hidden(); h++) {
      float unit = units[first + h];
      if (unit > 0) {
        int from = h * codes;
        for (int k = 0; k < codes; k++) {
          sums[k] += unit * outputs[from + k];
        }
      }
    }
  }
}
