package reviewthemes.learn;

import java.util.Arrays;

/** What the scores of a review's sentences say about one code, for deciding on the review. */
final class ReviewFeatures {
  private static final int OWN = 6;
  private static final double MARGIN = 1e-4;
  private static final double HALF = 0.5;
  private static final double BY_CODE = 0.7;

  private ReviewFeatures() {}

  static int features(int codes) {
    return OWN + codes;
  }

  /**
   * @param scores the scores of all sentences for the code
   */
  static Vector of(double[] scores, int code) {
    double[] sorted = scores.clone();
    Arrays.sort(sorted);
    VectorBuilder vector = new VectorBuilder();
    for (int i = 0; i < 4; i++) {
      double score = i < sorted.length ? sorted[sorted.length - 1 - i] : 0;
      vector.add(i, HALF * Logistic.logit(score, MARGIN));
    }
    double sum = 0;
    double none = 0;
    for (double score : sorted) {
      sum += score;
      none += Math.log1p(-Math.min(score, 0.999));
    }
    vector.add(4, HALF * Math.log(sum + 0.05));
    vector.add(5, HALF * Logistic.logit(-Math.expm1(none), MARGIN));
    vector.add(OWN + code, BY_CODE);
    return vector.build();
  }
}
