package reviewthemes.review.layout;

import java.util.ArrayList;
import java.util.List;
import reviewthemes.review.BlockKind;

/** Joins what a page's or column's end cuts in two: paragraphs, and rows of tables. */
final class PageBreaks {
  private static final float FULL = 0.85f;

  private PageBreaks() {}

  /** The chunks of the pages, one list for each page, as one list in which nothing is cut. */
  static List<Chunk> join(List<List<Chunk>> pages) {
    List<Chunk> joined = new ArrayList<>();
    List<Chunk> lastTable = List.of();
    for (List<Chunk> page : pages) {
      List<Chunk> rest = new ArrayList<>(page);
      joinTable(lastTable, rest);
      for (Chunk chunk : rest) {
        Chunk open = open(joined, chunk);
        if (open != null) {
          open.append(chunk);
        } else {
          joined.add(chunk);
        }
      }
      lastTable = endTable(page);
    }
    return joined;
  }

  /** The chunk that {@code next} continues, or null. */
  private static Chunk open(List<Chunk> before, Chunk next) {
    if (!isText(next) || next.label().isPresent()) {
      return null;
    }
    boolean small = Character.isLowerCase(next.words().charAt(0));
    for (int i = before.size() - 1; i >= 0; i--) {
      Chunk last = before.get(i);
      if (last.is(BlockKind.FOOTNOTE) || small && last.is(BlockKind.CELL) && i > 0) {
        continue;
      }
      return isText(last) && isCut(last, next, small) ? last : null;
    }
    return null;
  }

  private static boolean isText(Chunk chunk) {
    return chunk.is(BlockKind.PARAGRAPH) || chunk.is(BlockKind.BULLET);
  }

  private static boolean isCut(Chunk chunk, Chunk next, boolean small) {
    Line last = chunk.last();
    Line first = next.first();
    boolean below =
        last.page() == first.page() && first.base() > last.base() && first.overlaps(last);
    if (below
        || last.page().page() < first.page().page() - 1
        || Math.abs(last.size() - first.size()) > 0.08f * last.size()
        || chunk.allBold() != next.allBold()
        || Chunker.endsSentence(last) && !(small && last.text().endsWith(":"))) {
      return false;
    }
    boolean full = chunk.lines().size() > 1 && last.width() > FULL * (chunk.right() - chunk.left());
    return small || full;
  }

  /** The table with which a page ends. */
  private static List<Chunk> endTable(List<Chunk> page) {
    int start = page.size();
    while (start > 0 && (isRuled(page.get(start - 1)) || isFootnote(page.get(start - 1)))) {
      start--;
    }
    return page.subList(start, page.size()).stream().filter(PageBreaks::isRuled).toList();
  }

  private static boolean isRuled(Chunk chunk) {
    return chunk.is(BlockKind.CELL) && chunk.cell() != null;
  }

  private static boolean isFootnote(Chunk chunk) {
    return chunk.is(BlockKind.FOOTNOTE);
  }

  /** Takes a repeated head row, and the second half of a cut row, off the start of a page. */
  private static void joinTable(List<Chunk> table, List<Chunk> page) {
    if (table.isEmpty() || page.isEmpty() || !isRuled(page.get(0))) {
      return;
    }
    List<Chunk> head = row(table, table.get(0).cell());
    List<Chunk> top = row(page, page.get(0).cell());
    List<Chunk> cut = top;
    if (words(head).equals(words(top)) && page.size() > top.size()) {
      Chunk next = page.get(top.size());
      cut = isRuled(next) ? row(page, next.cell()) : List.of();
    }
    if (!cut.isEmpty() && isRestOfRow(row(table, table.get(table.size() - 1).cell()), cut)) {
      List<Chunk> last = row(table, table.get(table.size() - 1).cell());
      for (Chunk piece : cut) {
        Chunk cell = column(last, piece);
        if (cell != null && isCutCell(cell, piece)) {
          cell.append(piece);
          page.remove(piece);
        } else if (cell != null && piece.rowLabel().isEmpty()) {
          piece.rowLabel(cell.rowLabel());
        }
      }
    }
  }

  /** A row whose first cell is empty carries on the last row of the page before. */
  private static boolean isRestOfRow(List<Chunk> last, List<Chunk> cut) {
    Chunk first = cut.get(0);
    Chunk column = column(last, first);
    boolean firstIsEmpty = column != null && last.indexOf(column) > 0;
    return firstIsEmpty
        || column != null && Character.isLowerCase(first.words().charAt(0))
        || column == null && last.size() == 1;
  }

  private static boolean isCutCell(Chunk cell, Chunk piece) {
    return !Chunker.endsSentence(cell.last()) || Character.isLowerCase(piece.words().charAt(0));
  }

  private static Chunk column(List<Chunk> row, Chunk piece) {
    Chunk found = null;
    for (Chunk cell : row) {
      found = cell.cell().sameColumn(piece.cell()) ? cell : found;
    }
    return found;
  }

  private static List<Chunk> row(List<Chunk> chunks, Cell cell) {
    return chunks.stream().filter(chunk -> isRuled(chunk) && chunk.cell().sameRow(cell)).toList();
  }

  private static String words(List<Chunk> row) {
    StringBuilder words = new StringBuilder();
    row.forEach(chunk -> words.append(chunk.words()).append('|'));
    return words.toString();
  }
}
