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

  /** Adds the log-odds of each code to {@code sums}. */
  void addLogits(Vector vector, float[] sums) {
    int hidden = hidden();
    float[] units = hiddenBiases.clone();
    for (int i = 0; i < vector.size(); i++) {
      int from = vector.ids()[i] * hidden;
      float value = vector.values()[i];
      for (int h = 0; h < hidden; h++) {
        units[h] += value * inputs[from + h];
      }
    }
    int codes = biases.length;
    for (int k = 0; k < codes; k++) {
      sums[k] += biases[k];
    }
    for (int h = 0; h < hidden; h++) {
      if (units[h] > 0) {
        int from = h * codes;
        for (int k = 0; k < codes; k++) {
          sums[k] += units[h] * outputs[from + k];
        }
      }
    }
  }
}
