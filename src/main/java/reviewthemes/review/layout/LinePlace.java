package reviewthemes.review.layout;

import reviewthemes.review.Box;

/** Where one line of the extracted text stands, character by character. */
final class LinePlace {
  private static final float ASCENT = 0.8f;
  private static final float HEIGHT = 1.02f;

  private final int page;
  private final float pageWidth;
  private final float pageHeight;
  private final int turn;
  private final float base;
  private final float size;
  private final float[] lefts;
  private final float[] rights;

  private LinePlace(Line line, float[] lefts, float[] rights) {
    this.page = line.page().page();
    this.pageWidth = line.page().pageWidth();
    this.pageHeight = line.page().pageHeight();
    this.turn = line.turn();
    this.base = line.base();
    this.size = line.size();
    this.lefts = lefts;
    this.rights = rights;
  }

  static LinePlace of(Line line) {
    int length = line.text().length();
    float[] lefts = new float[length];
    float[] rights = new float[length];
    for (int i = 0; i < length; i++) {
      int glyph = line.glyph(i);
      lefts[i] = glyph < 0 ? rights[i - 1] : line.page().left(glyph);
      rights[i] = glyph < 0 ? line.leftOf(i) : line.page().right(glyph);
    }
    return new LinePlace(line, lefts, rights);
  }

  int page() {
    return page;
  }

  /** The box around the characters from {@code from} up to {@code to}, or null for none. */
  Box box(int from, int to) {
    int end = Math.min(to, lefts.length);
    if (from >= end) {
      return null;
    }
    float left = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    for (int i = from; i < end; i++) {
      left = Math.min(left, lefts[i]);
      right = Math.max(right, rights[i]);
    }
    float up = base - ASCENT * size;
    float high = HEIGHT * size;
    float wide = Math.max(0, right - left);
    return switch (turn) {
      case 1 -> new Box(page, up, pageHeight - left - wide, high, wide);
      case 2 -> new Box(page, pageWidth - left - wide, pageHeight - up - high, wide, high);
      case 3 -> new Box(page, pageWidth - up - high, left, high, wide);
      default -> new Box(page, left, up, wide, high);
    };
  }
}
