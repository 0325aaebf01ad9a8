package reviewthemes.review.layout;

/** A straight line drawn on a page, level or upright, in points from the page's top left corner. */
public record Ruling(float left, float top, float right, float bottom) {
  public Ruling {
    if (right < left || bottom < top) {
      throw new IllegalArgumentException("a ruling goes right and down");
    }
  }

  boolean level() {
    return right - left >= bottom - top;
  }

  /** Where a level line is from the top, or an upright one from the left. */
  float at() {
    return level() ? (top + bottom) / 2 : (left + right) / 2;
  }

  float from() {
    return level() ? left : top;
  }

  float to() {
    return level() ? right : bottom;
  }

  boolean crosses(Ruling other, float slack) {
    return left - slack <= other.right
        && other.left - slack <= right
        && top - slack <= other.bottom
        && other.top - slack <= bottom;
  }
}
