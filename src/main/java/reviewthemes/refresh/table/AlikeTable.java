package reviewthemes.refresh.table;

import java.util.List;
import java.util.Locale;
import reviewthemes.count.compare.Shift;
import reviewthemes.count.table.Cell;
import reviewthemes.count.table.Cells;
import reviewthemes.count.table.Column;
import reviewthemes.count.table.Table;
import reviewthemes.refresh.Diff;

/** Tells what the cases did from what the codebook did: old reviews then and now, new ones now. */
public final class AlikeTable {
  private AlikeTable() {}

  /**
   * @param all whether to show what has not moved as well
   */
  public static Table of(Diff diff, boolean all) {
    return new Table(
        "like-with-like",
        "DID THE CASES CHANGE, OR THE CODEBOOK?",
        List.of(
            Column.text("Theme"),
            new Column("old reviews, read then", Cells.SHARE),
            new Column("old reviews, read now", Cells.SHARE),
            new Column("new reviews", Cells.SHARE),
            new Column("all reviews", Cells.SHARE),
            Column.text("what the codebook did"),
            Column.text("what the cases did")),
        diff.alike().stream().filter(alike -> all || hasMoved(alike)).map(AlikeTable::row).toList(),
        List.of(
            "As suggested. The codebook's part (and the model's) is seen on the old reviews, which are"
                + " the same files then and now. The cases' part is the new reviews against the old"
                + " ones, both as they are read now; the words allow for so many comparisons."));
  }

  private static boolean hasMoved(Diff.Alike alike) {
    Shift shift = alike.shift();
    return shift.gained() + shift.lost() > 0
        || shift.oldThen().isNotCoded() && !shift.oldNow().isNotCoded()
        || shift.newNow().of() > 0
            && shift.oldThen().present() + shift.oldNow().present() + shift.newNow().present() > 0;
  }

  private static Table.Row row(Diff.Alike alike) {
    Shift shift = alike.shift();
    return Table.Row.of(
        List.of(
            Cell.text(shift.item().name()),
            Cells.share(shift.oldThen()),
            Cells.share(shift.oldNow()),
            Cells.share(shift.newNow()),
            Cells.share(alike.all()),
            Cell.text(codebook(shift)),
            Cell.text(cases(shift))));
  }

  private static String codebook(Shift shift) {
    if (shift.oldThen().isNotCoded()) {
      return "not coded before, which is not 0";
    }
    if (shift.oldNow().isNotCoded()) {
      return "no longer coded";
    }
    return shift.gained() + shift.lost() == 0
        ? "nothing"
        : String.format(Locale.ROOT, "+%d -%d of the old reviews", shift.gained(), shift.lost());
  }

  private static String cases(Shift shift) {
    return shift.newNow().of() == 0 ? "no new reviews" : shift.telling().words();
  }
}
