package reviewthemes.refresh.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import reviewthemes.count.Standing;
import reviewthemes.count.table.Cell;
import reviewthemes.count.table.Column;
import reviewthemes.count.table.Table;
import reviewthemes.refresh.Cause;
import reviewthemes.refresh.Diff;
import reviewthemes.refresh.ItemChange;
import reviewthemes.refresh.Move;

/** Every review that counts otherwise than before, theme by theme. */
public final class MovesTable {
  private static final String NOT_THERE = "not counted";

  private MovesTable() {}

  public static Table of(Diff diff) {
    List<Table.Row> rows = new ArrayList<>();
    for (ItemChange change : diff.items()) {
      change.moves().forEach(move -> rows.add(row(change, move)));
    }
    return new Table(
        "moves",
        "REVIEWS THAT COUNT OTHERWISE",
        List.of(
            Column.text("Theme"),
            Column.text("whose word"),
            Column.text("Review"),
            Column.text("before"),
            Column.text("now"),
            Column.text("why")),
        rows,
        List.of());
  }

  private static Table.Row row(ItemChange change, Move move) {
    return Table.Row.of(
        List.of(
            Cell.text(change.item().name()),
            Cell.text(change.basis().label()),
            Cell.text(move.review().value()),
            Cell.text(words(move.before())),
            Cell.text(words(move.now())),
            Cell.text(
                new TreeSet<>(move.causes())
                    .stream().map(Cause::words).collect(Collectors.joining(" and ")))));
  }

  private static String words(Optional<Standing> standing) {
    return standing.map(Standing::label).orElse(NOT_THERE);
  }
}
