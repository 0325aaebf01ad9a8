package reviewthemes.count.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import reviewthemes.count.Count;
import reviewthemes.count.compare.Shift;

/** What the cases did and what the codebook did to each count. */
public final class ShiftTable {
  private ShiftTable() {}

  public static Table of(List<Shift> shifts) {
    boolean fourth = shifts.stream().anyMatch(shift -> shift.newThen().isPresent());
    List<Column> columns = new ArrayList<>(List.of(Column.text("Theme")));
    columns.add(new Column("old reviews, old codebook", Cells.SHARE));
    columns.add(new Column("old reviews, this codebook", Cells.SHARE));
    if (fourth) {
      columns.add(new Column("new reviews, old codebook", Cells.SHARE));
    }
    columns.add(new Column("new reviews, this codebook", Cells.SHARE));
    columns.add(Column.text("what the codebook did"));
    columns.add(new Column("cases: difference, 95 %", Cells.POINTS));
    columns.add(Column.text("p, Holm"));
    columns.add(Column.text("what the cases did"));
    return new Table(
        "shift",
        "DID THE CASES CHANGE, OR THE CODEBOOK?",
        columns,
        shifts.stream().map(shift -> row(shift, fourth)).toList(),
        List.of(
            "The codebook's part is seen on the old reviews, read under both codebooks; the cases'"
                + " part under this codebook, with which both sets of reviews were read."));
  }

  private static Table.Row row(Shift shift, boolean fourth) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.text(shift.item().name()));
    cells.add(Cells.share(shift.oldThen()));
    cells.add(Cells.share(shift.oldNow()));
    if (fourth) {
      cells.add(shift.newThen().map(Cells::share).orElse(Cell.none(Cells.NONE, 3)));
    }
    cells.add(Cells.share(shift.newNow()));
    cells.add(Cell.text(codebook(shift)));
    cells.add(
        shift
            .cases()
            .map(difference -> Cells.points(difference.interval()))
            .orElse(Cell.none(Cells.NONE, Cells.POINTS.size())));
    cells.add(shift.cases().map(d -> Cells.chance(d.holm())).orElse(Cell.text(Cells.NONE)));
    cells.add(Cell.text(cases(shift)));
    return Table.Row.of(cells);
  }

  private static String codebook(Shift shift) {
    Count then = shift.oldThen();
    if (then.isNotCoded()) {
      return "not coded before, which is not 0";
    }
    if (shift.gained() + shift.lost() == 0) {
      return "nothing";
    }
    return String.format(Locale.ROOT, "+%d -%d of the old reviews", shift.gained(), shift.lost());
  }

  private static String cases(Shift shift) {
    return shift.newNow().isNotCoded() ? "no longer coded" : shift.telling().words();
  }
}
