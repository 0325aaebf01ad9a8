package reviewthemes.refresh.table;

import java.util.List;
import reviewthemes.count.Basis;
import reviewthemes.count.table.Cell;
import reviewthemes.count.table.Cells;
import reviewthemes.count.table.Column;
import reviewthemes.count.table.Table;
import reviewthemes.refresh.Diff;
import reviewthemes.refresh.ItemChange;

/** Each count before and now, and why it moved. */
public final class MovedTable {
  private MovedTable() {}

  /**
   * @param basis whose word counts
   * @param all whether to show what has not moved, and what no review shows, as well
   */
  public static Table of(Diff diff, Basis basis, boolean all) {
    List<ItemChange> own = diff.items().stream().filter(change -> change.basis() == basis).toList();
    List<Table.Row> rows =
        own.stream().filter(change -> all || change.isWorthTelling()).map(MovedTable::row).toList();
    long still = own.stream().filter(change -> !change.hasMoved()).count();
    return new Table(
        "moved-" + basis.label(),
        "WHAT MOVED, " + basis.label(),
        List.of(
            Column.text("Theme"),
            new Column(diff.before().name(), Cells.SHARE),
            new Column(diff.now().name(), Cells.SHARE),
            Column.text("why")),
        rows,
        List.of(
            note(own.size(), still)
                + " n: the reviews that could have shown the theme. What no review shows is left out"
                + " here and stands in the tables for spreadsheets."));
  }

  private static String note(int all, long still) {
    return still == all ? "Nothing moved." : still + " of " + all + " did not move.";
  }

  private static Table.Row row(ItemChange change) {
    return Table.Row.of(
        List.of(
            Cell.text(change.item().name()),
            Cells.share(change.before()),
            Cells.share(change.now()),
            Cell.text(change.why())));
  }
}
