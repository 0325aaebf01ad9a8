package reviewthemes.learn;

import java.util.List;

/** Fits linear models; the same input gives the same model. */
public interface LinearTrainer {
  /** A weight for each feature, and a bias. */
  record Fit(double[] weights, double bias) {}

  /**
   * Fits a logistic regression with an L2 penalty.
   *
   * @param examples the examples
   * @param positive for each example whether it is positive
   * @param features number of features
   * @param cost how much an error costs beside the penalty: the larger, the closer the fit
   */
  Fit fit(List<Vector> examples, boolean[] positive, int features, double cost);
}
