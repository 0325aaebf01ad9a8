package reviewthemes.count.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import reviewthemes.evaluate.agreement.Agreement;

/** How well coders agree, theme by theme and on all together. */
public final class AgreementTable {
  private static final String NOT_COMPUTABLE = "not computable";

  private AgreementTable() {}

  /**
   * @param id for files
   * @param title who is compared, for people
   * @param agreements by name, in the order to show them
   */
  public static Table of(String id, String title, Map<String, Agreement> agreements) {
    List<Table.Row> rows = new ArrayList<>();
    agreements.forEach((name, agreement) -> rows.add(row(name, agreement)));
    return new Table(
        "agreement-" + id,
        title,
        List.of(
            Column.text("Theme"),
            Column.text("coded by both"),
            Column.text("raw"),
            Column.text("kappa"),
            new Column("95 % interval", List.of("from", "to")),
            Column.text("alpha"),
            Column.text("AC1")),
        rows,
        List.of(
            "Raw: how often coders say the same. Cohen's kappa (two coders only), Krippendorff's alpha"
                + " and Gwet's AC1 take off what chance would give, each in its own way; kappa and alpha"
                + " fall where nearly all answers are the same. Not computable: nothing was coded by two,"
                + " or all gave one and the same answer."));
  }

  private static Table.Row row(String name, Agreement agreement) {
    return Table.Row.of(
        List.of(
            Cell.text(name),
            Cell.number(agreement.shared()),
            measure(agreement.raw()),
            agreement.coders().size() > 2 ? Cell.text(Cells.NONE) : measure(agreement.kappa()),
            agreement
                .kappaInterval()
                .map(
                    interval ->
                        new Cell(
                            String.format(
                                Locale.ROOT, "%.2f to %.2f", interval.low(), interval.high()),
                            List.of(interval.low(), interval.high())))
                .orElse(Cell.none(Cells.NONE, 2)),
            measure(agreement.alpha()),
            measure(agreement.ac1())));
  }

  private static Cell measure(OptionalDouble value) {
    return value.isPresent()
        ? new Cell(
            String.format(Locale.ROOT, "%.2f", value.getAsDouble()), List.of(value.getAsDouble()))
        : new Cell(NOT_COMPUTABLE, List.of(""));
  }
}
