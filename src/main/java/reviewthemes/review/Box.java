package reviewthemes.review;

/**
 * A rectangle on a page as displayed, in points from its top left corner.
 *
 * @param page page number, from 1
 * @param x distance of the left edge from the page's left edge
 * @param y distance of the top edge from the page's top edge
 * @param width width
 * @param height height
 */
public record Box(int page, float x, float y, float width, float height) {
  public Box {
    if (page < 1) {
      throw new IllegalArgumentException("pages count from 1, not " + page);
    }
  }
}
