package reviewthemes.review.layout;

/**
 * An area that rulings close in: a cell of a table, or a box.
 *
 * @param grid the table or box, counted on the page from 0
 * @param left left edge
 * @param top top edge
 * @param right right edge
 * @param bottom bottom edge
 * @param whole whether it is as wide as its table, and so reads like plain text
 */
record Cell(int grid, float left, float top, float right, float bottom, boolean whole) {
  boolean sameColumn(Cell other) {
    return Math.abs(left - other.left) < 4 && Math.abs(right - other.right) < 4;
  }

  boolean sameRow(Cell other) {
    return grid == other.grid && Math.abs(top - other.top) < 2;
  }
}
