package reviewthemes.count.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Lays a table out as lines of equally wide characters; long texts are broken between words. */
public final class TextTable {
  private static final int NOTE = 110;
  private static final int WIDEST = 44;
  private static final String GAP = "  ";

  private final Table table;
  private final int[] shown;
  private final String indent;
  private final int[] widths;

  private TextTable(Table table) {
    this.table = table;
    this.shown =
        IntStream.range(0, table.columns().size())
            .filter(i -> !table.columns().get(i).detail())
            .toArray();
    this.indent = table.rows().stream().anyMatch(Table.Row::heading) ? GAP : "";
    this.widths = IntStream.of(shown).map(this::width).toArray();
  }

  /** Title, heads, rows and notes. */
  public static List<String> lines(Table table) {
    return new TextTable(table).lines();
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(table.title());
    if (!table.isEmpty()) {
      lines.addAll(row(IntStream.of(shown).mapToObj(i -> table.columns().get(i).name()).toList()));
    }
    for (Table.Row row : table.rows()) {
      if (row.heading()) {
        lines.add(row.cells().get(0).shown());
      } else {
        lines.addAll(row(IntStream.of(shown).mapToObj(i -> row.cells().get(i).shown()).toList()));
      }
    }
    table.notes().forEach(note -> lines.addAll(wrapped(note, NOTE)));
    return lines;
  }

  private int width(int column) {
    int width = table.columns().get(column).name().length();
    for (Table.Row row : table.rows()) {
      width = row.heading() ? width : Math.max(width, row.cells().get(column).shown().length());
    }
    return Math.min(WIDEST, width);
  }

  /** One row, on as many lines as its longest cell needs. */
  private List<String> row(List<String> cells) {
    List<List<String>> columns = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      columns.add(wrapped(cells.get(i), widths[i]));
    }
    int height = columns.stream().mapToInt(List::size).max().orElse(1);
    List<String> lines = new ArrayList<>();
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder(indent);
      for (int i = 0; i < columns.size(); i++) {
        String cell = line < columns.get(i).size() ? columns.get(i).get(line) : "";
        text.append(cell).append(" ".repeat(Math.max(0, widths[i] - cell.length()))).append(GAP);
      }
      lines.add(text.toString().stripTrailing());
    }
    return lines;
  }

  /** A text in lines, broken between words. */
  private static List<String> wrapped(String text, int width) {
    if (text.length() <= width) {
      return List.of(text);
    }
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
