package reviewthemes.review.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The characters of one page in the order in which the file draws them, with their places.
 *
 * <p>Places are in the frame of the character's own direction: {@code left} along the line, {@code
 * base} across it, in points. {@link LinePlace} turns them back to the page as displayed.
 */
public final class PageGlyphs {
  /** A direction that is no multiple of a right angle. */
  public static final int SLANTED = 4;

  private final int page;
  private final float pageWidth;
  private final float pageHeight;
  private final List<FontStyle> fonts = new ArrayList<>();
  private List<Ruling> rulings = List.of();
  private final int[] votes = new int[SLANTED + 1];
  private int mainTurn;
  private int count;
  private char[] chars = new char[1024];
  private float[] lefts = new float[1024];
  private float[] widths = new float[1024];
  private float[] bases = new float[1024];
  private float[] sizes = new float[1024];
  private int[] shows = new int[1024];
  private byte[] turns = new byte[1024];
  private short[] styles = new short[1024];
  private boolean[] artifacts = new boolean[1024];

  /**
   * @param page page number, from 1
   * @param pageWidth width as displayed
   * @param pageHeight height as displayed
   */
  public PageGlyphs(int page, float pageWidth, float pageHeight) {
    this.page = page;
    this.pageWidth = pageWidth;
    this.pageHeight = pageHeight;
  }

  /**
   * Adds a character.
   *
   * @param x its origin from the displayed page's left edge
   * @param y its origin from the displayed page's top edge
   * @param turn quarter turns against the clock, 0 to 3, or {@link #SLANTED}
   * @param show number of the drawing instruction it came from
   * @param artifact whether the file says that it is page furniture
   */
  public void add(
      char character,
      float x,
      float y,
      float width,
      float size,
      int turn,
      FontStyle style,
      int show,
      boolean artifact) {
    if (count == chars.length) {
      grow(count * 2);
    }
    chars[count] = character;
    lefts[count] = along(x, y, turn);
    bases[count] = across(x, y, turn);
    widths[count] = width;
    sizes[count] = size;
    turns[count] = (byte) turn;
    shows[count] = show;
    artifacts[count] = artifact;
    styles[count] = style(style);
    count++;
    votes[turn]++;
    if (turn != SLANTED && turn != mainTurn && votes[turn] >= votes[mainTurn]) {
      mainTurn = mostVotes();
    }
  }

  /** Ends the page: sets the lines drawn on it, in displayed coordinates, and frees spare room. */
  public void close(List<Ruling> drawn) {
    int turn = mainTurn();
    rulings = drawn.stream().map(ruling -> turned(ruling, turn)).toList();
    grow(count);
  }

  int page() {
    return page;
  }

  float pageWidth() {
    return pageWidth;
  }

  float pageHeight() {
    return pageHeight;
  }

  int count() {
    return count;
  }

  List<Ruling> rulings() {
    return rulings;
  }

  /** Height of the page in the frame of its main direction. */
  float height() {
    return mainTurn() % 2 == 0 ? pageHeight : pageWidth;
  }

  char character(int glyph) {
    return chars[glyph];
  }

  float left(int glyph) {
    return lefts[glyph];
  }

  float width(int glyph) {
    return widths[glyph];
  }

  float right(int glyph) {
    return lefts[glyph] + widths[glyph];
  }

  float base(int glyph) {
    return bases[glyph];
  }

  float size(int glyph) {
    return sizes[glyph];
  }

  int turn(int glyph) {
    return turns[glyph];
  }

  int show(int glyph) {
    return shows[glyph];
  }

  boolean artifact(int glyph) {
    return artifacts[glyph];
  }

  FontStyle style(int glyph) {
    return fonts.get(styles[glyph]);
  }

  /** The direction of most characters. */
  int mainTurn() {
    return mainTurn;
  }

  private int mostVotes() {
    int best = 0;
    for (int turn = 1; turn < SLANTED; turn++) {
      best = votes[turn] > votes[best] ? turn : best;
    }
    return best;
  }

  private float along(float x, float y, int turn) {
    return switch (turn) {
      case 1 -> pageHeight - y;
      case 2 -> pageWidth - x;
      case 3 -> y;
      default -> x;
    };
  }

  private float across(float x, float y, int turn) {
    return switch (turn) {
      case 1 -> x;
      case 2 -> pageHeight - y;
      case 3 -> pageWidth - x;
      default -> y;
    };
  }

  private Ruling turned(Ruling drawn, int turn) {
    float x1 = along(drawn.left(), drawn.top(), turn);
    float y1 = across(drawn.left(), drawn.top(), turn);
    float x2 = along(drawn.right(), drawn.bottom(), turn);
    float y2 = across(drawn.right(), drawn.bottom(), turn);
    return new Ruling(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
  }

  private short style(FontStyle style) {
    int known = fonts.lastIndexOf(style);
    if (known < 0) {
      fonts.add(style);
      known = fonts.size() - 1;
    }
    return (short) known;
  }

  private void grow(int length) {
    chars = Arrays.copyOf(chars, length);
    lefts = Arrays.copyOf(lefts, length);
    widths = Arrays.copyOf(widths, length);
    bases = Arrays.copyOf(bases, length);
    sizes = Arrays.copyOf(sizes, length);
    shows = Arrays.copyOf(shows, length);
    turns = Arrays.copyOf(turns, length);
    styles = Arrays.copyOf(styles, length);
    artifacts = Arrays.copyOf(artifacts, length);
  }
}
