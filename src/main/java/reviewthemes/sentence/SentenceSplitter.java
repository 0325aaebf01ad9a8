package reviewthemes.sentence;

import java.util.List;
import reviewthemes.review.Review;

/** Splits a review into sentences and words. */
public interface SentenceSplitter {
  /** All sentences of all blocks, in reading order; safe to call from several threads. */
  List<Sentence> split(Review review);
}
