package reviewthemes.count.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import reviewthemes.count.CodedCase;
import reviewthemes.count.Facet;

/** How many reviews fall into each part of one division and each part of another. */
public final class CrossTable {
  private CrossTable() {}

  public static Table of(List<CodedCase> cases, Facet down, Facet across) {
    List<String> heads = List.copyOf(across.divide(cases).keySet());
    List<Column> columns = new ArrayList<>(List.of(Column.text(down.name())));
    Stream.concat(heads.stream(), Stream.of("all")).forEach(head -> columns.add(Column.text(head)));
    List<Table.Row> rows = new ArrayList<>();
    down.divide(cases).forEach((part, members) -> rows.add(row(part, members, across, heads)));
    rows.add(row("all", cases, across, heads));
    return new Table(
        "cross", "REVIEWS BY " + down.name() + " AND " + across.name(), columns, rows, List.of());
  }

  private static Table.Row row(
      String name, List<CodedCase> members, Facet across, List<String> heads) {
    Map<String, List<CodedCase>> parts = across.divide(members);
    List<Cell> cells = new ArrayList<>(List.of(Cell.text(name)));
    heads.forEach(head -> cells.add(Cell.number(parts.getOrDefault(head, List.of()).size())));
    cells.add(Cell.number(members.size()));
    return Table.Row.of(cells);
  }
}
