package reviewthemes.pipeline;

import java.io.IOException;
import reviewthemes.review.ReviewId;
import reviewthemes.review.UnreadableReview;

/** Takes one document through all stages; safe to call from several threads. */
public interface ReviewCoder {
  /**
   * Loads what coding needs, unless that is done; called before the first review.
   *
   * @throws IOException if a file is missing or broken; its message says what to do
   */
  default void prepare() throws IOException {}

  /**
   * @param id the review's id
   * @param file the file's name, for messages
   * @param bytes the file's content
   * @throws UnreadableReview if nothing can be read; its message says why and what to do
   */
  CodedReview code(ReviewId id, String file, byte[] bytes) throws UnreadableReview;

  /** Versions of what decides a result besides the file: changes exactly when a result may. */
  ProducedBy producedBy();
}
