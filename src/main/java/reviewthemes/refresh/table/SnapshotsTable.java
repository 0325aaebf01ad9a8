package reviewthemes.refresh.table;

import java.util.List;
import reviewthemes.count.table.Cell;
import reviewthemes.count.table.Column;
import reviewthemes.count.table.Table;
import reviewthemes.refresh.Snapshot;

/** The refreshes of a workspace. */
public final class SnapshotsTable {
  private SnapshotsTable() {}

  public static Table of(List<Snapshot> snapshots) {
    return new Table(
        "refreshes",
        "REFRESHES",
        List.of(
            Column.text("Name"),
            Column.text("made (UTC)"),
            Column.text("reviews"),
            Column.text("decisions up to"),
            Column.text("codebook"),
            Column.text("pipeline"),
            Column.text("model"),
            Column.text("program")),
        snapshots.stream().map(SnapshotsTable::row).toList(),
        List.of());
  }

  private static Table.Row row(Snapshot snapshot) {
    return Table.Row.of(
        List.of(
            Cell.text(snapshot.name()),
            Cell.text(snapshot.at().toString().substring(0, 16).replace('T', ' ')),
            Cell.number(snapshot.manifest().sources().size()),
            Cell.text(Long.toString(snapshot.manifest().decisions())),
            Cell.text(snapshot.producedBy().codebook()),
            Cell.text(snapshot.producedBy().pipeline()),
            Cell.text(snapshot.producedBy().models()),
            Cell.text(snapshot.producedBy().program())));
  }
}
