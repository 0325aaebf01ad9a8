package reviewthemes.evaluate;

import java.util.List;
import reviewthemes.flag.Flag;
import reviewthemes.review.Review;

/** Codes reviews so that one can look inside; safe to use from several threads. */
public interface OpenCoder {
  /** Takes a review through the stages up to the scores of its sentences. */
  ScoredReading read(Review review);

  /** What is suggested, one flag for each code of the codebook, in the codebook's order. */
  List<Flag> flags(ScoredReading scored);
}
