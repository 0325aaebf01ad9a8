package reviewthemes.learn;

import reviewthemes.codebook.Polarity;
import reviewthemes.review.Role;

/**
 * Items of lists whose heading decides which way they go.
 *
 * <p>Words such as "better sharing of information" look like praise; under "What needs to improve"
 * no score can make them so. What speaks for a theme there speaks for it the heading's way.
 */
final class DecidedItems {
  private static final float NEVER = -20;

  private DecidedItems() {}

  /**
   * Turns the log-odds of such items round.
   *
   * @param logits for each sentence the log-odds of each code; changed in place
   */
  static void turn(Reading reading, CodeTable codes, float[][] logits) {
    for (int i = 0; i < logits.length; i++) {
      Role role = reading.section(i).role();
      if (role.decides(reading.block(i))) {
        turn(logits[i], codes, wrong(role));
      }
    }
  }

  private static void turn(float[] logits, CodeTable codes, Polarity wrong) {
    for (int k = 0; k < logits.length; k++) {
      int right = codes.opposite(k);
      if (codes.polarity(k) == wrong && right >= 0) {
        logits[right] = Math.max(logits[right], logits[k]);
        logits[k] = Math.min(logits[k], NEVER);
      }
    }
  }

  private static Polarity wrong(Role role) {
    return role.direction() == Role.Direction.CONCERN ? Polarity.STRENGTH : Polarity.CONCERN;
  }
}
