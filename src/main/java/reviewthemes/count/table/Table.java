package reviewthemes.count.table;

import java.util.ArrayList;
import java.util.List;

/**
 * A table to read, to print and to compute with.
 *
 * @param id short name, for files
 * @param title what it shows
 * @param columns its columns; the first names the row
 * @param rows its rows, and headings between them
 * @param notes what a reader has to know, one sentence or two each
 */
public record Table(
    String id, String title, List<Column> columns, List<Row> rows, List<String> notes) {
  /**
   * A row.
   *
   * @param heading whether it is a heading for those that follow, with one cell only
   * @param cells one for each column
   */
  public record Row(boolean heading, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    public static Row heading(String text) {
      return new Row(true, List.of(Cell.text(text)));
    }

    public static Row of(List<Cell> cells) {
      return new Row(false, cells);
    }
  }

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
    for (Row row : rows) {
      if (!row.heading() && row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(title + ": " + row);
      }
    }
  }

  /** The same under another id. */
  public Table called(String other) {
    return new Table(other, title, columns, rows, notes);
  }

  public boolean isEmpty() {
    return rows.stream().allMatch(Row::heading);
  }

  /** Heads and then rows for a spreadsheet; headings become a first column, if there are any. */
  public List<List<Object>> cells() {
    boolean headed = rows.stream().anyMatch(Row::heading);
    List<List<Object>> cells = new ArrayList<>();
    List<Object> heads = new ArrayList<>(headed ? List.of("section") : List.of());
    columns.forEach(column -> heads.addAll(column.heads()));
    cells.add(heads);
    String heading = "";
    for (Row row : rows) {
      if (row.heading()) {
        heading = row.cells().get(0).shown();
      } else {
        List<Object> values = new ArrayList<>(headed ? List.of(heading) : List.of());
        row.cells().forEach(cell -> values.addAll(cell.values()));
        cells.add(values);
      }
    }
    return cells;
  }
}
