package reviewthemes.learn;

/**
 * Asks the encoder about the sentences that may be evidence by their own features.
 *
 * <p>Reading passages takes most of the time, and what has no chance by its own words never becomes
 * a quote: asking about the likelier three fifths of the sentences gives the same quotes as asking
 * about all. Where the encoder was asked, a mean of both log-odds counts, the encoder's a little
 * more.
 */
final class SecondOpinion {
  private static final float LIKELY = -6;
  private static final float NOT_ASKED = 1;
  private static final float OWN_SHARE = 0.4f;

  private SecondOpinion() {}

  /**
   * @param own for each sentence the log-odds of each code by its own features
   * @return the log-odds that both say together
   */
  static float[][] join(Reading reading, float[][] own, Encoder encoder) {
    boolean[] wanted = new boolean[own.length];
    for (int i = 0; i < own.length; i++) {
      wanted[i] = CodingModel.mayBeEvidence(reading, i) && largest(own[i]) > LIKELY;
    }
    float[][] asked = encoder.logits(reading, wanted);
    float[][] joined = new float[own.length][];
    for (int i = 0; i < own.length; i++) {
      joined[i] = join(own[i], wanted[i] ? asked[i] : null);
    }
    return joined;
  }

  private static float[] join(float[] own, float[] asked) {
    float[] joined = new float[own.length];
    for (int k = 0; k < joined.length; k++) {
      joined[k] =
          asked == null ? own[k] - NOT_ASKED : OWN_SHARE * own[k] + (1 - OWN_SHARE) * asked[k];
    }
    return joined;
  }

  private static float largest(float[] values) {
    float largest = Float.NEGATIVE_INFINITY;
    for (float value : values) {
      largest = Math.max(largest, value);
    }
    return largest;
  }
}
