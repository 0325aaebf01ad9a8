package reviewthemes.report.make;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reviewthemes.count.Basis;
import reviewthemes.count.Catalogue;
import reviewthemes.count.Count;
import reviewthemes.count.Exposure;
import reviewthemes.count.Item;
import reviewthemes.count.Standing;
import reviewthemes.count.table.Cell;
import reviewthemes.count.table.Column;
import reviewthemes.count.table.Table;
import reviewthemes.report.Chart;
import reviewthemes.report.Material;

/** How many reviews show the themes under a heading. */
public final class CountsPart {
  private final Material material;
  private final Shares shares;

  public CountsPart(Material material) {
    this.material = material;
    this.shares = new Shares(material);
  }

  public Table table(Catalogue.Section section) {
    List<Column> columns = new ArrayList<>(List.of(Column.text("Theme")));
    for (Basis basis : material.bases()) {
      Column interval = new Column("95\u00A0% interval", Shown.ENDS);
      columns.add(new Column(label(basis), Shown.SHARE));
      columns.add(basis == material.basis() ? interval : interval.asDetail());
    }
    List<String> apart = section.items().stream().map(this::apart).toList();
    boolean anyApart = apart.stream().anyMatch(text -> !text.isEmpty());
    if (anyApart) {
      columns.add(Column.text("Counted apart"));
    }
    List<Table.Row> rows = new ArrayList<>();
    for (int i = 0; i < section.items().size(); i++) {
      List<Cell> cells = new ArrayList<>(row(section.items().get(i)));
      if (anyApart) {
        cells.add(Cell.text(apart.get(i)));
      }
      rows.add(Table.Row.of(cells));
    }
    return new Table(
        "counts-" + section.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"),
        section.name() + ": reviews that show each theme",
        columns,
        rows,
        List.of());
  }

  private List<Cell> row(Item item) {
    List<Cell> cells = new ArrayList<>(List.of(Cell.text(item.name())));
    for (Basis basis : material.bases()) {
      cells.add(shares.cell(item, basis));
      cells.add(shares.intervalCell(item, basis));
    }
    return cells;
  }

  /** Reviews that count neither way, or not with the others. */
  private String apart(Item item) {
    if (material.discretion().isOn()) {
      return "";
    }
    return material.bases().stream()
        .map(basis -> shares.count(item, basis))
        .flatMap(CountsPart::apart)
        .collect(Collectors.joining("; "));
  }

  private static Stream<String> apart(Count count) {
    if (count.basis() == Basis.SUGGESTIONS) {
      return Stream.of(Exposure.SUMMARY, Exposure.UNREAD)
          .filter(exposure -> count.part(exposure).of() > 0)
          .map(
              exposure ->
                  "suggested in "
                      + Shown.of(count.part(exposure).present(), count.part(exposure).of())
                      + " "
                      + exposure.label());
    }
    return Stream.of(Standing.CANNOT_TELL, Standing.DISPUTED, Standing.UNVERIFIED)
        .filter(reason -> count.unknown(reason) > 0)
        .map(reason -> count.unknown(reason) + "\u00A0" + reason.label());
  }

  public Chart.Dots chart(Catalogue.Section section) {
    String kind = label(material.basis()) + ", with 95\u00A0% interval";
    return new Chart.Dots(
        "Share of reviews",
        List.of(kind),
        section.items().stream().map(item -> shares.row(item, material.basis(), kind)).toList());
  }

  static String label(Basis basis) {
    return basis == Basis.VERDICTS ? "Verified" : "Suggested";
  }

  /** The chart in words. */
  public String words(Catalogue.Section section) {
    return section.items().stream()
        .map(
            item ->
                item.name()
                    + ": "
                    + shares.words(item, material.basis())
                    + shares
                        .interval(item, material.basis())
                        .map(interval -> ", " + Shown.range(interval))
                        .orElse(""))
        .collect(Collectors.joining("; ", "Share of reviews, with 95\u00A0% intervals. ", "."));
  }
}
