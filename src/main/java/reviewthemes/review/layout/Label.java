package reviewthemes.review.layout;

/**
 * A paragraph number or bullet at the start of a line.
 *
 * @param end offset after it
 * @param body offset of the first character that follows
 * @param bullet whether it is a bullet
 * @param wide whether a gap wider than a space follows
 */
record Label(int end, int body, boolean bullet, boolean wide) {
  static final Label NONE = new Label(0, 0, false, false);

  boolean isPresent() {
    return end > 0;
  }
}
