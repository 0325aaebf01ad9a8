package reviewthemes.output;

import java.util.List;
import reviewthemes.pipeline.ProducedBy;
import reviewthemes.review.ReviewId;

/**
 * All that is written down about one review; the shape of its JSON file.
 *
 * @param review the document
 * @param flags one for each code of the codebook, in the codebook's order
 * @param producedBy what made this, besides the file itself
 */
public record ReviewResult(Document review, List<FlagResult> flags, ProducedBy producedBy) {
  public ReviewResult {
    flags = List.copyOf(flags);
  }

  /** Whether it is a whole result, of this review. */
  public boolean isOf(ReviewId id) {
    return review != null && producedBy != null && id.value().equals(review.id());
  }
}
