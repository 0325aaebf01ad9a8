package reviewthemes.refresh.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reviewthemes.count.Basis;
import reviewthemes.count.Item;
import reviewthemes.count.table.Cell;
import reviewthemes.count.table.Cells;
import reviewthemes.count.table.Column;
import reviewthemes.count.table.Table;
import reviewthemes.refresh.Figure;
import reviewthemes.refresh.Snapshot;

/** The counts of a refresh as they were kept. */
public final class FiguresTable {
  private FiguresTable() {}

  /**
   * @param items what is counted now, for names and order
   */
  public static Table of(Snapshot snapshot, List<Item> items) {
    Map<String, String> names = new LinkedHashMap<>();
    items.forEach(item -> names.put(item.id(), item.name()));
    List<Figure> figures = snapshot.manifest().figures();
    figures.forEach(figure -> names.putIfAbsent(figure.item(), figure.item()));
    List<Table.Row> rows = new ArrayList<>();
    names.forEach(
        (item, name) -> {
          List<Cell> cells = new ArrayList<>(List.of(Cell.text(name)));
          for (Basis basis : Basis.values()) {
            cells.add(cell(figures, item, basis));
          }
          rows.add(Table.Row.of(cells));
        });
    return new Table(
        "counts",
        "COUNTS OF " + snapshot.name(),
        List.of(
            Column.text("Theme"),
            new Column(Basis.SUGGESTIONS.label(), Cells.SHARE),
            new Column(Basis.VERDICTS.label(), Cells.SHARE)),
        rows,
        List.of());
  }

  private static Cell cell(List<Figure> figures, String item, Basis basis) {
    return figures.stream()
        .filter(figure -> figure.item().equals(item) && figure.basis() == basis)
        .findFirst()
        .map(figure -> Cells.share(figure.present(), figure.of()))
        .orElse(Cell.none("not coded", Cells.SHARE.size()));
  }
}
