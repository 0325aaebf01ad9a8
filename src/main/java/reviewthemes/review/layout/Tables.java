package reviewthemes.review.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reviewthemes.review.BlockKind;

/** Marks the cells of tables and gives each the date or first cell of its row. */
final class Tables {
  /** A cell as high as this share of the page and with this many paragraphs is layout. */
  private static final float TALL = 0.5f;

  private static final int MANY = 4;

  private final ReadingRules rules;

  Tables(ReadingRules rules) {
    this.rules = rules;
  }

  /** Marks the chunks of one page, in reading order. */
  void mark(List<Chunk> chunks) {
    if (chunks.isEmpty()) {
      return;
    }
    Map<Cell, Integer> paragraphs = new HashMap<>();
    for (Chunk chunk : chunks) {
      if (chunk.cell() != null) {
        paragraphs.merge(chunk.cell(), 1, Integer::sum);
      }
    }
    for (Chunk chunk : chunks) {
      Cell cell = chunk.cell();
      if (cell != null && !cell.whole() && !isLayout(chunk, paragraphs.get(cell))) {
        chunk.kind(BlockKind.CELL);
      }
    }
    markRuled(chunks);
    markUnruled(chunks);
  }

  private static boolean isLayout(Chunk chunk, int paragraphs) {
    Cell cell = chunk.cell();
    return paragraphs >= MANY && cell.bottom() - cell.top() > TALL * chunk.first().page().height();
  }

  private void markRuled(List<Chunk> chunks) {
    for (Chunk chunk : chunks) {
      if (!chunk.is(BlockKind.CELL)) {
        continue;
      }
      List<Chunk> row = new ArrayList<>();
      for (Chunk other : chunks) {
        if (other.is(BlockKind.CELL) && isLeftInRow(other.cell(), chunk.cell())) {
          row.add(other);
        }
      }
      chunk.rowLabel(label(row));
    }
  }

  private static boolean isLeftInRow(Cell left, Cell cell) {
    float middle = (cell.top() + cell.bottom()) / 2;
    return left.grid() == cell.grid()
        && left.right() <= cell.left() + 2
        && left.top() <= middle
        && middle <= left.bottom();
  }

  private String label(List<Chunk> row) {
    for (Chunk chunk : row) {
      if (rules.startsWithDate(joined(row, chunk))) {
        return joined(row, chunk);
      }
    }
    return row.isEmpty() ? "" : joined(row, row.get(0));
  }

  private static String joined(List<Chunk> row, Chunk first) {
    StringBuilder words = new StringBuilder();
    for (Chunk chunk : row) {
      if (chunk.cell() == null ? chunk == first : chunk.cell().equals(first.cell())) {
        words.append(words.isEmpty() ? "" : " ").append(chunk.labelText());
        words.append(words.isEmpty() || chunk.labelText().isEmpty() ? "" : " ");
        words.append(chunk.words());
      }
    }
    return words.toString().strip();
  }

  /** Rows without rulings: chunks side by side, drawn one after the other, at least two rows. */
  private void markUnruled(List<Chunk> chunks) {
    List<List<Chunk>> rows = new ArrayList<>();
    List<Chunk> row = new ArrayList<>();
    for (Chunk chunk : chunks) {
      if (!row.isEmpty() && !isBeside(row.get(row.size() - 1), chunk)) {
        rows.add(row);
        row = new ArrayList<>();
      }
      row.add(chunk);
    }
    rows.add(row);
    Set<Chunk> cells = new HashSet<>();
    for (int i = 1; i < rows.size(); i++) {
      if (rows.get(i).size() > 1 && aligned(rows.get(i - 1), rows.get(i))) {
        cells.addAll(rows.get(i - 1));
        cells.addAll(rows.get(i));
      }
    }
    for (List<Chunk> cellsOfRow : rows) {
      if (cells.contains(cellsOfRow.get(0))) {
        for (int i = 0; i < cellsOfRow.size(); i++) {
          cellsOfRow.get(i).kind(BlockKind.CELL);
          cellsOfRow.get(i).rowLabel(label(cellsOfRow.subList(0, i)));
        }
      }
    }
  }

  private static boolean isBeside(Chunk left, Chunk right) {
    return left.cell() == null
        && right.cell() == null
        && left.first().sameBase(right.first())
        && left.right() < right.left();
  }

  private static boolean aligned(List<Chunk> above, List<Chunk> below) {
    return above.size() == below.size()
        && Math.abs(above.get(0).left() - below.get(0).left()) < 4
        && Math.abs(above.get(1).left() - below.get(1).left()) < 4;
  }
}
