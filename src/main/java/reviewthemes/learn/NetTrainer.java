package reviewthemes.learn;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Fits a network to coded sentences by stochastic gradient descent.
 *
 * <p>Logistic loss for each code; AdaGrad steps, one sentence at a time in a shuffled order; a
 * share of the features and of the hidden units is left out at random, so that no code leans on one
 * word. All random numbers come from the seed: the same input gives the same network, bit for bit.
 */
public final class NetTrainer {
  private static final int EPOCHS = 14;
  private static final float RATE = 0.05f;
  private static final float DECAY = 1e-5f;
  private static final float DROP_FEATURES = 0.4f;
  private static final float DROP_UNITS = 0.3f;
  private static final float SLOWER = 0.8f;

  private final int hidden;

  /**
   * @param hidden number of hidden units
   */
  public NetTrainer(int hidden) {
    this.hidden = hidden;
  }

  /**
   * Fits a network.
   *
   * @param examples the examples
   * @param labels for each example 1 for each code it carries and 0 for the others
   * @param features number of features
   * @param codes number of codes
   */
  public Net train(
      List<Vector> examples, List<float[]> labels, int features, int codes, long seed) {
    Fitting fitting = new Fitting(features, codes, new SplittableRandom(seed));
    int[] order = new int[examples.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      fitting.shuffle(order);
      float rate = RATE * (1 - SLOWER * epoch / EPOCHS);
      for (int i : order) {
        fitting.step(examples.get(i), labels.get(i), rate);
      }
    }
    return fitting.net();
  }

  private final class Fitting {
    private final int codes;
    private final SplittableRandom random;
    private final float[] inputs;
    private final float[] inputSquares;
    private final float[] hiddenBiases = new float[hidden];
    private final float[] hiddenSquares = new float[hidden];
    private final float[] outputs;
    private final float[] outputSquares;
    private final float[] biases;
    private final float[] biasSquares;
    private final float[] units = new float[hidden];
    private final float[] unitGradients = new float[hidden];
    private final float[] gradients;
    private boolean[] kept = new boolean[1024];

    Fitting(int features, int codes, SplittableRandom random) {
      this.codes = codes;
      this.random = random;
      inputs = normal(features * hidden, 0.05);
      outputs = normal(hidden * codes, 0.1);
      inputSquares = filled(inputs.length, 1e-3f);
      outputSquares = filled(outputs.length, 1e-2f);
      biases = filled(codes, -4);
      biasSquares = filled(codes, 1e-2f);
      Arrays.fill(hiddenBiases, 0.1f);
      Arrays.fill(hiddenSquares, 1e-2f);
      gradients = new float[codes];
    }

    private float[] normal(int size, double deviation) {
      float[] values = new float[size];
      for (int i = 0; i < size; i++) {
        values[i] = (float) (deviation * random.nextGaussian());
      }
      return values;
    }

    private static float[] filled(int size, float value) {
      float[] values = new float[size];
      Arrays.fill(values, value);
      return values;
    }

    void shuffle(int[] order) {
      for (int i = order.length - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        int swapped = order[i];
        order[i] = order[j];
        order[j] = swapped;
      }
    }

    void step(Vector example, float[] label, float rate) {
      forward(example);
      backward(label, rate);
      int[] ids = example.ids();
      float[] values = example.values();
      for (int i = 0; i < ids.length; i++) {
        if (kept[i]) {
          move(inputs, inputSquares, unitGradients, ids[i] * hidden, values[i], rate);
        }
      }
    }

    /** One AdaGrad step of the weights from {@code from} on; a plain loop, so that it is fast. */
    private static void move(
        float[] weights, float[] squares, float[] slopes, int from, float value, float rate) {
      for (int h = 0; h < slopes.length; h++) {
        float gradient = slopes[h] * value + DECAY * weights[from + h];
        float square = squares[from + h] + gradient * gradient;
        squares[from + h] = square;
        weights[from + h] -= rate * gradient / (float) Math.sqrt(square);
      }
    }

    private static void add(float[] sums, float[] weights, int from, float value) {
      for (int h = 0; h < sums.length; h++) {
        sums[h] += value * weights[from + h];
      }
    }

    private void forward(Vector example) {
      int[] ids = example.ids();
      if (kept.length < ids.length) {
        kept = new boolean[ids.length];
      }
      System.arraycopy(hiddenBiases, 0, units, 0, hidden);
      for (int i = 0; i < ids.length; i++) {
        kept[i] = random.nextFloat() >= DROP_FEATURES;
        if (kept[i]) {
          add(units, inputs, ids[i] * hidden, example.values()[i] / (1 - DROP_FEATURES));
        }
      }
      for (int h = 0; h < hidden; h++) {
        boolean active = units[h] > 0 && random.nextFloat() >= DROP_UNITS;
        units[h] = active ? units[h] / (1 - DROP_UNITS) : 0;
      }
      System.arraycopy(biases, 0, gradients, 0, codes);
      for (int h = 0; h < hidden; h++) {
        if (units[h] > 0) {
          int from = h * codes;
          for (int k = 0; k < codes; k++) {
            gradients[k] += units[h] * outputs[from + k];
          }
        }
      }
    }

    private void backward(float[] label, float rate) {
      for (int k = 0; k < codes; k++) {
        gradients[k] = (float) (1 / (1 + Math.exp(-gradients[k]))) - label[k];
        biasSquares[k] += gradients[k] * gradients[k];
        biases[k] -= rate / 10 * gradients[k] / (float) Math.sqrt(biasSquares[k]);
      }
      for (int h = 0; h < hidden; h++) {
        unitGradients[h] = 0;
        if (units[h] > 0) {
          int from = h * codes;
          float sum = 0;
          for (int k = 0; k < codes; k++) {
            sum += gradients[k] * outputs[from + k];
            float gradient = gradients[k] * units[h];
            outputSquares[from + k] += gradient * gradient;
            outputs[from + k] -= rate * gradient / (float) Math.sqrt(outputSquares[from + k]);
          }
          unitGradients[h] = sum / (1 - DROP_UNITS);
          hiddenSquares[h] += unitGradients[h] * unitGradients[h];
          hiddenBiases[h] -= rate * unitGradients[h] / (float) Math.sqrt(hiddenSquares[h]);
        }
      }
    }

    Net net() {
      return new Net(inputs, hiddenBiases, outputs, biases);
    }
  }
}
