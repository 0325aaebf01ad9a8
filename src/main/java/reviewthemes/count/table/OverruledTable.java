package reviewthemes.count.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import reviewthemes.count.Basis;
import reviewthemes.count.Catalogue;
import reviewthemes.count.CodedCase;
import reviewthemes.count.Item;
import reviewthemes.count.Standing;

/** Where people decided otherwise than the program suggests. */
public final class OverruledTable {
  private OverruledTable() {}

  public static Table of(Catalogue catalogue, List<CodedCase> cases) {
    List<Table.Row> rows = new ArrayList<>();
    int decided = 0;
    for (Item item : catalogue.items()) {
      for (CodedCase coded : cases) {
        Standing verdict = item.standing(coded, Basis.VERDICTS);
        if (!item.isDerived() && verdict.isKnown()) {
          decided++;
          Standing suggestion = item.standing(coded, Basis.SUGGESTIONS);
          if (suggestion != verdict) {
            rows.add(row(item, coded, suggestion, verdict));
          }
        }
      }
    }
    String note =
        String.format(
            Locale.ROOT,
            "%d of %d decisions differ from the suggestion. Verdicts count.",
            rows.size(),
            decided);
    return new Table(
        "overruled",
        "WHERE VERDICTS DIFFER FROM SUGGESTIONS",
        List.of(
            Column.text("Theme"),
            Column.text("Review"),
            Column.text("suggested"),
            Column.text("verified")),
        rows,
        List.of(note));
  }

  private static Table.Row row(Item item, CodedCase coded, Standing suggestion, Standing verdict) {
    return Table.Row.of(
        List.of(
            Cell.text(item.name()),
            Cell.text(coded.review().value()),
            Cell.text(suggestion.label()),
            Cell.text(verdict.label())));
  }
}
