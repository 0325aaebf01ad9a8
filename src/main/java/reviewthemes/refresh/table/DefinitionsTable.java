package reviewthemes.refresh.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reviewthemes.count.table.Cell;
import reviewthemes.count.table.Column;
import reviewthemes.count.table.Table;
import reviewthemes.refresh.DefinitionChange;
import reviewthemes.refresh.Diff;
import reviewthemes.verify.ThemeDefinition;

/** The statements of each changed definition that were there before only, or are there now only. */
public final class DefinitionsTable {
  private DefinitionsTable() {}

  public static Table of(Diff diff) {
    List<Table.Row> rows = new ArrayList<>();
    for (DefinitionChange change : diff.definitions()) {
      List<String> before = lines(change.before());
      List<String> now = lines(change.now());
      before.stream()
          .filter(line -> !now.contains(line))
          .forEach(line -> rows.add(row(change, "before", line)));
      now.stream()
          .filter(line -> !before.contains(line))
          .forEach(line -> rows.add(row(change, "now", line)));
    }
    return new Table(
        "definitions",
        "CHANGED DEFINITIONS",
        List.of(Column.text("Theme"), Column.text("when"), Column.text("it says")),
        rows,
        List.of("Statements that are the same before and now are left out."));
  }

  private static List<String> lines(Optional<ThemeDefinition> definition) {
    return definition.map(ThemeDefinition::lines).orElse(List.of());
  }

  private static Table.Row row(DefinitionChange change, String when, String line) {
    return Table.Row.of(List.of(Cell.text(change.name()), Cell.text(when), Cell.text(line)));
  }
}
