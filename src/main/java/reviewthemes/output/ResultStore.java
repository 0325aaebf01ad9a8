package reviewthemes.output;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import reviewthemes.pipeline.batch.Results;
import reviewthemes.review.ReviewId;

/** Results that can be read back. */
public interface ResultStore extends Results {
  /** Ids of whatever may be a result, in order; {@link #read} tells. */
  List<ReviewId> ids() throws IOException;

  /** The result of a review, or nothing if there is none that is whole. */
  Optional<ReviewResult> read(ReviewId id) throws IOException;

  /** Takes a result away, and nothing else; tells whether there was one. */
  boolean remove(ReviewId id) throws IOException;
}
