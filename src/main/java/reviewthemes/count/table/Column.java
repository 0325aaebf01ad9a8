package reviewthemes.count.table;

import java.util.List;

/**
 * A column of a table.
 *
 * @param name its head
 * @param parts what a spreadsheet splits it into; a single empty text if it stays one
 * @param detail whether it is for spreadsheets only, where there is room
 */
public record Column(String name, List<String> parts, boolean detail) {
  public Column {
    parts = List.copyOf(parts);
  }

  public Column(String name, List<String> parts) {
    this(name, parts, false);
  }

  public static Column text(String name) {
    return new Column(name, List.of(""));
  }

  public Column asDetail() {
    return new Column(name, parts, true);
  }

  /** Heads for a spreadsheet, such as {@code verified of}. */
  public List<String> heads() {
    return parts.stream().map(part -> (name + " " + part).strip()).toList();
  }
}
