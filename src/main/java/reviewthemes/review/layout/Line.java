package reviewthemes.review.layout;

/**
 * A stretch of text on one base line that reads on: a line of a paragraph, of a column, of a cell.
 *
 * <p>A gap that is too wide for a space ends it, unless a label (paragraph number, bullet) is left
 * of the gap.
 */
final class Line {
  private final PageGlyphs page;
  private final int[] glyphs;
  private final String text;
  private final Cell cell;
  private final float left;
  private final float right;
  private final float base;
  private final float size;
  private final float bold;
  private final float italic;
  private final String family;

  /**
   * @param glyphs for each character of {@code text} its glyph, or -1 for a space
   * @param cell the table's cell or the box it stands in, or null
   */
  Line(PageGlyphs page, int[] glyphs, String text, Cell cell) {
    this.page = page;
    this.glyphs = glyphs;
    this.text = text;
    this.cell = cell;
    float from = Float.MAX_VALUE;
    float to = -Float.MAX_VALUE;
    int drawn = 0;
    int heavy = 0;
    int slanted = 0;
    int main = glyphs[0];
    float mainSize = 0;
    int mainCount = 0;
    for (int glyph : glyphs) {
      if (glyph < 0) {
        continue;
      }
      from = Math.min(from, page.left(glyph));
      to = Math.max(to, page.right(glyph));
      if (Character.isLetterOrDigit(page.character(glyph))) {
        drawn++;
        heavy += page.style(glyph).bold() ? 1 : 0;
        slanted += page.style(glyph).italic() ? 1 : 0;
      }
      // The size that most characters have, by a majority vote in one pass.
      if (mainCount == 0) {
        mainSize = page.size(glyph);
        main = glyph;
        mainCount = 1;
      } else {
        mainCount += Math.abs(page.size(glyph) - mainSize) < 0.1f ? 1 : -1;
      }
    }
    left = from;
    right = to;
    base = page.base(main);
    size = mainSize;
    bold = drawn == 0 ? 0 : (float) heavy / drawn;
    italic = drawn == 0 ? 0 : (float) slanted / drawn;
    family = page.style(main).family();
  }

  PageGlyphs page() {
    return page;
  }

  String text() {
    return text;
  }

  /** The glyph of the character at {@code offset} of the text, or -1 for a space. */
  int glyph(int offset) {
    return glyphs[offset];
  }

  int[] glyphs() {
    return glyphs.clone();
  }

  Cell cell() {
    return cell;
  }

  float left() {
    return left;
  }

  float right() {
    return right;
  }

  float width() {
    return right - left;
  }

  float base() {
    return base;
  }

  float top() {
    return base - 0.8f * size;
  }

  float size() {
    return size;
  }

  /** Share of the letters and digits that are bold. */
  float bold() {
    return bold;
  }

  /** Share of the letters and digits that are italic. */
  float italic() {
    return italic;
  }

  String family() {
    return family;
  }

  int turn() {
    return page.turn(glyphs[0]);
  }

  boolean artifact() {
    return page.artifact(glyphs[0]);
  }

  boolean sameBase(Line other) {
    return Math.abs(base - other.base) <= 0.35f * Math.min(size, other.size);
  }

  boolean overlaps(Line other) {
    return left < other.right && other.left < right;
  }

  /** The left edge of the character at {@code offset}, or of the first one after it. */
  float leftOf(int offset) {
    int at = offset;
    while (at < glyphs.length - 1 && glyphs[at] < 0) {
      at++;
    }
    return glyphs[at] < 0 ? right : page.left(glyphs[at]);
  }

  /** The right edge of the character before {@code offset}. */
  float rightBefore(int offset) {
    int at = offset - 1;
    while (at > 0 && glyphs[at] < 0) {
      at--;
    }
    return page.right(glyphs[at]);
  }

  /** Width of the first word from {@code offset}. */
  float wordWidth(int offset) {
    int end = text.indexOf(' ', offset);
    return rightBefore(end < 0 ? text.length() : end) - leftOf(offset);
  }

  @Override
  public String toString() {
    return text;
  }
}
