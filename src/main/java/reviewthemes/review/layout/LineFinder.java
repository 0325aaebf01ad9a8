package reviewthemes.review.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Puts the characters of a page together to lines. */
final class LineFinder {
  /** Widest gaps inside a line, in font sizes: within one drawing instruction, or not. */
  private static final float GAP_WITHIN = 3f;

  private static final float GAP_AFTER_SPACE = 1.6f;
  private static final float GAP = 1f;
  private static final float GAP_BRIDGED = 2.2f;
  private static final float GAP_AFTER_LABEL = 9f;
  private static final float GAP_BEFORE_TEXT = 4f;

  private final Labels labels;

  LineFinder(Labels labels) {
    this.labels = labels;
  }

  /** The lines of the page in the order in which the file draws them. */
  List<Line> find(PageGlyphs page) {
    Grids grids = Grids.of(page.rulings());
    List<Line> lines = new ArrayList<>();
    Map<String, List<Line>> seen = new HashMap<>();
    for (int[] stretch : stretches(page, grids)) {
      Line line = line(page, stretch, grids);
      if (!isOverprint(line, seen) && !attach(line, lines)) {
        lines.add(line);
      }
    }
    return lines;
  }

  private static Line line(PageGlyphs page, int[] stretch, Grids grids) {
    int[] glyphs = Spaces.insert(page, stretch);
    char[] text = new char[glyphs.length];
    for (int i = 0; i < text.length; i++) {
      text[i] = glyphs[i] < 0 ? ' ' : page.character(glyphs[i]);
    }
    int first = glyphs[0];
    Cell cell =
        page.turn(first) == page.mainTurn()
            ? grids.cell(
                page.left(first) + page.width(first) / 2,
                page.base(first) - 0.3f * page.size(first))
            : null;
    return new Line(page, glyphs, new String(text), cell);
  }

  /** Glyphs that follow each other; -1 stands for a drawn space. */
  private static List<int[]> stretches(PageGlyphs page, Grids grids) {
    List<int[]> stretches = new ArrayList<>();
    int[] current = new int[64];
    int length = 0;
    int last = -1;
    boolean space = false;
    for (int glyph = 0; glyph < page.count(); glyph++) {
      char character = page.character(glyph);
      if (Character.isWhitespace(character) || character == '\u00a0' || character < ' ') {
        space = true;
        continue;
      }
      if (last >= 0 && isDouble(page, last, glyph)) {
        continue;
      }
      if (last >= 0 && !follows(page, grids, last, glyph, space)) {
        stretches.add(Arrays.copyOf(current, length));
        length = 0;
      }
      if (length + 2 > current.length) {
        current = Arrays.copyOf(current, current.length * 2);
      }
      if (space && length > 0) {
        current[length++] = -1;
      }
      current[length++] = glyph;
      last = glyph;
      space = false;
    }
    if (length > 0) {
      stretches.add(Arrays.copyOf(current, length));
    }
    return stretches;
  }

  private static boolean follows(PageGlyphs page, Grids grids, int last, int glyph, boolean space) {
    if (page.turn(last) == PageGlyphs.SLANTED) {
      return page.turn(glyph) == PageGlyphs.SLANTED && page.show(last) == page.show(glyph);
    }
    if (page.turn(last) != page.turn(glyph)
        || page.artifact(last) != page.artifact(glyph)
        || !sharesLine(page, last, glyph)) {
      return false;
    }
    float size = Math.max(page.size(last), page.size(glyph));
    float gap = page.left(glyph) - page.right(last);
    if (gap < -0.7f * size) {
      return false;
    }
    float widest = page.show(last) == page.show(glyph) ? GAP_WITHIN : space ? GAP_AFTER_SPACE : GAP;
    if (gap > widest * size) {
      return false;
    }
    return gap < 0.25f * size
        || !grids.parts(
            page.right(last), page.left(glyph), page.base(glyph) - 0.3f * page.size(glyph));
  }

  private static boolean sharesLine(PageGlyphs page, int a, int b) {
    float topA = page.base(a) - 0.7f * page.size(a);
    float topB = page.base(b) - 0.7f * page.size(b);
    float shared = Math.min(page.base(a), page.base(b)) - Math.max(topA, topB);
    return shared > 0.35f * Math.min(page.size(a), page.size(b));
  }

  /** Some files print a character twice to make it look bold. */
  private static boolean isDouble(PageGlyphs page, int last, int glyph) {
    return page.character(last) == page.character(glyph)
        && Math.abs(page.left(last) - page.left(glyph)) < 0.15f * page.size(glyph)
        && Math.abs(page.base(last) - page.base(glyph)) < 0.15f * page.size(glyph)
        && page.width(glyph) > 0.2f * page.size(glyph);
  }

  private static boolean isOverprint(Line line, Map<String, List<Line>> seen) {
    List<Line> same = seen.computeIfAbsent(line.text(), text -> new ArrayList<>(1));
    for (Line other : same) {
      if (Math.abs(other.left() - line.left()) < 0.15f * line.size()
          && Math.abs(other.base() - line.base()) < 0.15f * line.size()
          && other.turn() == line.turn()) {
        return true;
      }
    }
    same.add(line);
    return false;
  }

  /** Joins a line to one before it on the same base line, where it reads on from there. */
  private boolean attach(Line line, List<Line> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      Line before = lines.get(i);
      if (before.turn() != line.turn()
          || before.artifact() != line.artifact()
          || !before.sameBase(line)
          || !Objects.equals(before.cell(), line.cell())) {
        continue;
      }
      float gap = (line.left() - before.right()) / line.size();
      boolean next = i == lines.size() - 1;
      boolean touches = gap > -0.2f && gap < 0.3f;
      boolean labelled = next && gap > 0 && gap < GAP_AFTER_LABEL && labels.isLabel(before);
      boolean bridged =
          next && i > 0 && gap > 0 && gap < GAP_BRIDGED && bridges(lines.get(i - 1), before, line);
      boolean paged = next && gap > 0 && line.cell() == null && isNumber(line.text());
      if (touches || labelled || bridged || paged) {
        lines.set(i, joined(before, line, gap));
        return true;
      }
      // Some files draw a bullet or number after its text.
      float behind = (before.left() - line.right()) / line.size();
      if (behind > 0 && behind < GAP_BEFORE_TEXT && labels.isLabel(line)) {
        lines.set(i, joined(line, before, behind));
        return true;
      }
    }
    return false;
  }

  /** A short number far right of a text is mostly the page in a contents line. */
  private static boolean isNumber(String text) {
    return text.length() <= 3 && text.chars().allMatch(Character::isDigit);
  }

  /** Whether the line above runs over the gap, so that the gap is only stretched space. */
  private static boolean bridges(Line above, Line left, Line right) {
    float step = left.base() - above.base();
    return step > 0
        && step < 1.8f * left.size()
        && above.left() < left.left() + left.size()
        && above.right() > right.left() + right.size();
  }

  private static Line joined(Line before, Line line, float gap) {
    boolean space = gap > 0.15f;
    int[] a = before.glyphs();
    int[] b = line.glyphs();
    int[] glyphs = Arrays.copyOf(a, a.length + b.length + (space ? 1 : 0));
    if (space) {
      glyphs[a.length] = -1;
    }
    System.arraycopy(b, 0, glyphs, glyphs.length - b.length, b.length);
    String text = before.text() + (space ? " " : "") + line.text();
    return new Line(line.page(), glyphs, text, before.cell());
  }
}
