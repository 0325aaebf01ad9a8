package reviewthemes.review.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Cuts the lines of a page into paragraphs, bullets and pieces of cells. */
final class Chunker {
  private static final float PARAGRAPH_GAP = 1.2f;
  private static final float CHAIN_GAP = 3.5f;
  private static final float NUDGE = 3f;
  private static final int EDGE_LINES = 12;

  private final Labels labels;
  private final Leading leading;

  Chunker(Labels labels, Leading leading) {
    this.labels = labels;
    this.leading = leading;
  }

  /** The chunks of a page, in the order in which the file draws them. */
  List<Chunk> chunks(List<Line> lines) {
    List<Chunk> chunks = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || !isChained(lines.get(i - 1), lines.get(i))) {
        cut(lines, lines.subList(start, i), chunks);
        start = i;
      }
    }
    return chunks;
  }

  /** Whether a line stands under another as in one column. */
  private static boolean isChained(Line above, Line line) {
    float step = line.base() - above.base();
    float size = Math.max(above.size(), line.size());
    return Objects.equals(above.cell(), line.cell())
        && step > 0.5f * Math.min(above.size(), line.size())
        && step < CHAIN_GAP * size
        && above.overlaps(line);
  }

  private void cut(List<Line> page, List<Line> chain, List<Chunk> chunks) {
    Chunk chunk = null;
    for (int i = 0; i < chain.size(); i++) {
      Line line = chain.get(i);
      Label label = labels.of(line);
      if (chunk != null
          && goesOn(chunk, line, label, limit(page, chunk.last(), edge(chain, i - 1)))) {
        chunk.add(line);
      } else {
        chunk = new Chunk(line, label);
        chunks.add(chunk);
      }
    }
  }

  /** How far lines of one size around a place reach. */
  private static float edge(List<Line> chain, int at) {
    float size = chain.get(at).size();
    float edge = 0;
    for (int step = -1; step <= 1; step += 2) {
      for (int i = at; i >= 0 && i < chain.size() && Math.abs(i - at) <= EDGE_LINES; i += step) {
        if (Math.abs(chain.get(i).size() - size) > 0.08f * size) {
          break;
        }
        edge = Math.max(edge, chain.get(i).right());
      }
    }
    return edge;
  }

  /** How far a line could have reached: to its column's edge, or to what stands right of it. */
  private static float limit(List<Line> page, Line line, float edge) {
    float limit = edge;
    for (Line other : page) {
      if (other.left() > line.right()
          && other.left() < limit
          && Math.abs(other.base() - line.base()) < 1.5f * line.size()) {
        limit = other.left() - line.size();
      }
    }
    return line.cell() == null ? limit : Math.min(limit, line.cell().right() - 2);
  }

  private boolean goesOn(Chunk chunk, Line line, Label label, float limit) {
    Line above = chunk.last();
    float step = line.base() - above.base();
    float usual = Math.max(leading.of(line), leading.of(above));
    if (step > PARAGRAPH_GAP * usual + 0.5f || differs(chunk, line)) {
      return false;
    }
    boolean ended = isShort(above, line, limit);
    if (label.isPresent() && startsHere(chunk, line, label, ended)) {
      return false;
    }
    if (changesWeight(chunk, line, ended)) {
      return false;
    }
    char first = line.text().charAt(0);
    if (ended && !Character.isLowerCase(first)) {
      return false;
    }
    return !isIndented(chunk, line);
  }

  private static boolean differs(Chunk chunk, Line line) {
    float before = chunk.last().size();
    return Math.abs(before - line.size()) > 0.08f * Math.max(before, line.size());
  }

  private static boolean startsHere(Chunk chunk, Line line, Label label, boolean ended) {
    if (label.bullet() || label.wide() || ended) {
      return true;
    }
    boolean hangs = line.left() < chunk.bodyLeft() - NUDGE;
    boolean same =
        chunk.label().isPresent() && Math.abs(line.left() - chunk.first().left()) < NUDGE;
    return hangs && same;
  }

  /** Whether a heading ends or starts here: all bold before and not after, or the other way. */
  private static boolean changesWeight(Chunk chunk, Line line, boolean ended) {
    boolean boldBefore = chunk.allBold();
    if (boldBefore && line.bold() < 0.05f) {
      return ended || !Character.isLowerCase(line.text().charAt(0));
    }
    return !boldBefore && line.bold() > 0.95f && (ended || endsSentence(chunk.last()));
  }

  /** Whether the next word would have fitted on the line above, so that its end was meant. */
  private static boolean isShort(Line above, Line line, float limit) {
    float room = limit - above.right();
    return room > line.wordWidth(0) + 0.5f * line.size();
  }

  /** Whether a first line is indented, as paragraphs without a gap are. */
  private static boolean isIndented(Chunk chunk, Line line) {
    float indent = line.left() - chunk.last().left();
    return chunk.lines().size() > 1
        && !chunk.label().isPresent()
        && indent > 0.8f * line.size()
        && indent < 4f * line.size()
        && endsSentence(chunk.last())
        && Math.abs(chunk.last().left() - chunk.left()) < NUDGE;
  }

  static boolean endsSentence(Line line) {
    String text = line.text();
    int at = text.length() - 1;
    while (at > 0 && "\"'”’)]»".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return ".?!:;".indexOf(text.charAt(at)) >= 0;
  }
}
