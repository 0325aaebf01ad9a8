package reviewthemes.review;

import java.util.List;

/** The pages of one document as pictures; safe to use from several threads. */
public interface PagePictures extends AutoCloseable {
  /** Sizes of all pages, in order; boxes of characters are measured on them. */
  List<PageSize> sizes();

  /**
   * A page as a PNG picture.
   *
   * @param page page number, from 1
   * @param scale pixels for each point
   * @throws IndexOutOfBoundsException if there is no such page
   * @throws UnreadableReview if the page is too damaged to be drawn
   */
  byte[] png(int page, float scale) throws UnreadableReview;

  @Override
  void close();
}
