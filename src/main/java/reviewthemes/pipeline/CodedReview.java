package reviewthemes.pipeline;

import java.util.List;
import reviewthemes.flag.Flag;
import reviewthemes.review.Review;

/**
 * A review with what the machine suggests about it.
 *
 * @param review the review
 * @param sentences number of its sentences
 * @param looksLikeReview whether it reads like a case review at all; otherwise nothing is suggested
 * @param flags one for each code of the codebook, in the codebook's order
 */
public record CodedReview(Review review, int sentences, boolean looksLikeReview, List<Flag> flags) {
  public CodedReview {
    flags = List.copyOf(flags);
  }
}
