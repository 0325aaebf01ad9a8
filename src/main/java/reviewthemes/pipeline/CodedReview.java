package reviewthemes.pipeline;

import java.util.List;
import reviewthemes.attribute.profile.AttributeValue;
import reviewthemes.flag.Flag;
import reviewthemes.review.Review;

/**
 * A review with what the machine suggests about it.
 *
 * @param review the review
 * @param sentences number of its sentences
 * @param looksLikeReview whether it reads like a case review at all; otherwise nothing is suggested
 * @param flags one for each code of the codebook, in the codebook's order
 * @param attributes what it tells as a whole, in the order of attributes
 */
public record CodedReview(
    Review review,
    int sentences,
    boolean looksLikeReview,
    List<Flag> flags,
    List<AttributeValue> attributes) {
  public CodedReview {
    flags = List.copyOf(flags);
    attributes = List.copyOf(attributes);
  }

  /** A review of which nothing is told as a whole. */
  public CodedReview(Review review, int sentences, boolean looksLikeReview, List<Flag> flags) {
    this(review, sentences, looksLikeReview, flags, List.of());
  }
}
