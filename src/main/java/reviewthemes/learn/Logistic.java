package reviewthemes.learn;

/**
 * A logistic regression.
 *
 * @param weights for each feature
 * @param bias log-odds where all features are 0
 */
public record Logistic(double[] weights, double bias) {
  private static final double FURTHEST = 30;

  /** The log-odds of {@code vector}. */
  public double logit(Vector vector) {
    double sum = bias;
    for (int i = 0; i < vector.size(); i++) {
      sum += vector.values()[i] * weights[vector.ids()[i]];
    }
    return Math.max(-FURTHEST, Math.min(FURTHEST, sum));
  }

  /** The probability with log-odds {@code logit}. */
  public static double probability(double logit) {
    return 1 / (1 + Math.exp(-logit));
  }

  /** The log-odds of {@code probability}, kept off the ends by {@code margin}. */
  public static double logit(double probability, double margin) {
    double p = Math.max(margin, Math.min(1 - margin, probability));
    return Math.log(p / (1 - p));
  }
}
