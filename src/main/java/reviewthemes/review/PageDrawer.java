package reviewthemes.review;

/** Opens a document to draw its pages. */
public interface PageDrawer {
  /**
   * @param file the file's name, for messages
   * @param bytes the file's content
   * @throws UnreadableReview if it cannot be opened; its message says why and what to do
   */
  PagePictures open(String file, byte[] bytes) throws UnreadableReview;
}
