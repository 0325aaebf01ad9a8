package reviewthemes.evaluate;

import reviewthemes.codebook.Code;
import reviewthemes.learn.Reading;

/** A review as read, with what the machine thinks of each sentence. */
public interface ScoredReading {
  /** The review after all stages up to context. */
  Reading reading();

  /**
   * How likely an analyst accepts a sentence as evidence, 0 to 1.
   *
   * @param sentence its index in the reading
   */
  double score(int sentence, Code code);

  /** The score from which on a sentence becomes a quote. */
  double threshold(Code code);
}
