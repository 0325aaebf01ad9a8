package reviewthemes.review;

/**
 * The size of a page as displayed, in points.
 *
 * @param width width
 * @param height height
 */
public record PageSize(float width, float height) {}
