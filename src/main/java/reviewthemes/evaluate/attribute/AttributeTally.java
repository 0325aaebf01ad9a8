package reviewthemes.evaluate.attribute;

/**
 * How often an attribute was found.
 *
 * @param reviews reviews of which people wrote it down
 * @param right found as the text says, or unknown where the text does not say
 * @param wrong found otherwise
 * @param missed unknown though the text says it
 * @param asWritten found as people wrote it down, whether the text says so or not
 */
public record AttributeTally(int reviews, int right, int wrong, int missed, int asWritten) {
  static AttributeTally of(boolean agrees, boolean known, boolean agreesWithWritten) {
    return new AttributeTally(
        1,
        agrees ? 1 : 0,
        !agrees && known ? 1 : 0,
        !agrees && !known ? 1 : 0,
        agreesWithWritten ? 1 : 0);
  }

  AttributeTally plus(AttributeTally other) {
    return new AttributeTally(
        reviews + other.reviews,
        right + other.right,
        wrong + other.wrong,
        missed + other.missed,
        asWritten + other.asWritten);
  }

  /** Share of the reviews in which the answer is right. */
  public double accuracy() {
    return (double) right / reviews;
  }
}
