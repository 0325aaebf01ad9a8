package reviewthemes.learn;

/** Scores sentences with a network that reads whole passages; safe to use from several threads. */
public interface Encoder {
  /** Scores nothing, so that the sentences' own features decide alone. */
  Encoder NONE = (reading, wanted) -> new float[reading.sentences().size()][];

  /**
   * Scores sentences of a review.
   *
   * @param wanted for each sentence whether its scores are wanted
   * @return for each sentence its log-odds of each code, or null where there are none
   */
  float[][] logits(Reading reading, boolean[] wanted);
}
