package reviewthemes.verify;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import reviewthemes.output.ReviewResult;
import reviewthemes.review.ReviewId;

/** The reviews of a workspace and what the machine suggests about them. */
public interface ReviewShelf {
  /** All of them, ordered by id. */
  List<ReviewEntry> all();

  Optional<ReviewEntry> find(ReviewId id);

  /** Which run read each of them last. */
  Map<ReviewId, Edition> editions();

  /** Which run read it last. */
  Optional<Edition> edition(ReviewId id);

  /** What the latest run that read it suggests: the same as its JSON file. */
  Optional<ReviewResult> result(ReviewId id);

  /** What the machine said in that run, or in the last before it that read the review. */
  Optional<ReviewResult> result(ReviewId id, long run);

  /**
   * The bytes of a PDF file that was read, be it the current one or an earlier one.
   *
   * @param sha256 hash of the bytes, in hex
   */
  Optional<byte[]> pdf(String sha256);
}
