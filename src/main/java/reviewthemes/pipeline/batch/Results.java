package reviewthemes.pipeline.batch;

import java.io.IOException;
import reviewthemes.pipeline.CodedReview;
import reviewthemes.pipeline.ProducedBy;
import reviewthemes.review.ReviewId;

/** Where results are kept from run to run; safe to use from several threads. */
public interface Results {
  /**
   * Whether there is a whole result of this very file, made by the same program and data.
   *
   * @param id the review's id
   * @param file the file's name
   * @param sha256 hash of the file's bytes, in hex
   * @param producedBy what would make the result now
   */
  boolean holds(ReviewId id, String file, String sha256, ProducedBy producedBy);

  /** Keeps a result in place of any earlier one; either all of it or nothing is written. */
  void keep(CodedReview coded, ProducedBy producedBy) throws IOException;
}
