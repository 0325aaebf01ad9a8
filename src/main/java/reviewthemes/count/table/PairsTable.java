package reviewthemes.count.table;

import java.util.ArrayList;
import java.util.List;
import reviewthemes.count.Basis;
import reviewthemes.count.CodedCase;
import reviewthemes.count.Pair;

/** Which themes stand in the same reviews. */
public final class PairsTable {
  private PairsTable() {}

  /**
   * @param pairs those to show
   * @param cases the reviews
   */
  public static Table of(List<Pair> pairs, List<CodedCase> cases, Basis basis) {
    List<Table.Row> rows = new ArrayList<>();
    for (Pair pair : pairs) {
      rows.add(
          Table.Row.of(
              List.of(
                  Cell.text(pair.first().name()),
                  Cell.text(pair.second().name()),
                  Cells.share(pair.both().present(), pair.both().of()),
                  Cell.number(pair.firstOnly()),
                  Cell.number(pair.secondOnly()))));
    }
    return new Table(
        "together",
        "THEMES IN THE SAME REVIEWS, " + basis.label(),
        List.of(
            Column.text("First theme"),
            Column.text("Second theme"),
            new Column("both", Cells.SHARE),
            Column.text("first only"),
            Column.text("second only")),
        rows,
        notes(cases, basis));
  }

  private static List<String> notes(List<CodedCase> cases, Basis basis) {
    String chance =
        "Two frequent themes often meet by chance alone; standing together is no cause.";
    return basis == Basis.VERDICTS ? List.of(chance, CountNotes.verified(cases)) : List.of(chance);
  }
}
