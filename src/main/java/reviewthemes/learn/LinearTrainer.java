package reviewthemes.learn;

import java.util.List;

/** Fits logistic regressions; the same input gives the same fit. */
public interface LinearTrainer {
  /**
   * Fits a logistic regression with an L2 penalty; without examples all is as likely as not.
   *
   * @param examples the examples
   * @param positive for each example whether it is positive
   * @param features number of features
   * @param cost how much an error costs beside the penalty: the larger, the closer the fit
   */
  Logistic fit(List<Vector> examples, boolean[] positive, int features, double cost);
}
