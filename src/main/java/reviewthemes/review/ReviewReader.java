package reviewthemes.review;

/** Reads a document into a review. */
public interface ReviewReader {
  /**
   * @param id the review's id
   * @param file the file's name, for messages
   * @param bytes the file's content
   * @throws UnreadableReview if nothing can be read; its message says why and what to do
   */
  Review read(ReviewId id, String file, byte[] bytes) throws UnreadableReview;
}
