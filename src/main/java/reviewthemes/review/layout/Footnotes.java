package reviewthemes.review.layout;

import java.util.List;
import java.util.regex.Pattern;
import reviewthemes.review.BlockKind;

/** Marks the footnotes of a page: small print at its foot that starts with a note's mark. */
final class Footnotes {
  private static final float SMALL = 0.93f;
  private static final float RAISED = 0.8f;
  private static final Pattern MARK =
      Pattern.compile("^(?:\\d{1,3}|[*†‡§]{1,3}|[ivx]{1,4})(?=\\D)");

  private Footnotes() {}

  /**
   * Marks the footnotes.
   *
   * @param chunks of one page, in reading order
   * @param body font size of the document's plain text
   */
  static void mark(List<Chunk> chunks, float body) {
    int start = chunks.size();
    while (start > 0 && isSmallPrint(chunks.get(start - 1), body)) {
      start--;
    }
    boolean noted = false;
    for (Chunk chunk : chunks.subList(start, chunks.size())) {
      noted |= isMarked(chunk);
      if (noted || hasMarkedAfter(chunks, chunk)) {
        chunk.kind(BlockKind.FOOTNOTE);
      }
    }
  }

  private static boolean isSmallPrint(Chunk chunk, float body) {
    return chunk.cell() == null && chunk.size() < SMALL * body && !chunk.is(BlockKind.CELL);
  }

  /** Small print before the first mark runs on from the page before. */
  private static boolean hasMarkedAfter(List<Chunk> chunks, Chunk chunk) {
    return chunks.subList(chunks.indexOf(chunk), chunks.size()).stream()
        .anyMatch(Footnotes::isMarked);
  }

  private static boolean isMarked(Chunk chunk) {
    return MARK.matcher(chunk.first().text()).find();
  }

  /**
   * Whether a character is the raised number that refers to a footnote.
   *
   * @param line the line
   * @param offset the character's place in its text
   */
  static boolean isReference(Line line, int offset) {
    int glyph = line.glyph(offset);
    if (glyph < 0 || "0123456789*†‡".indexOf(line.text().charAt(offset)) < 0) {
      return false;
    }
    PageGlyphs page = line.page();
    return page.size(glyph) < RAISED * line.size()
        && page.base(glyph) < line.base() - 0.12f * line.size();
  }
}
