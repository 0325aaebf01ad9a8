package reviewthemes.report.make;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import reviewthemes.count.Item;
import reviewthemes.count.Pair;
import reviewthemes.count.table.Cell;
import reviewthemes.count.table.Column;
import reviewthemes.count.table.Table;
import reviewthemes.report.Chart;
import reviewthemes.report.Discretion;
import reviewthemes.report.Material;

/** Which themes stand in the same reviews. */
public final class TogetherPart {
  private static final int MOST_PAIRS = 15;
  private static final int MOST_THEMES = 14;

  private final Material material;
  private final Shares shares;

  public TogetherPart(Material material) {
    this.material = material;
    this.shares = new Shares(material);
  }

  /** The pairs most often together. */
  public Table table() {
    List<Table.Row> rows =
        Pair.of(candidates(), material.cases(), material.basis()).stream()
            .filter(pair -> pair.both().present() > 0 && !hides(pair))
            .limit(MOST_PAIRS)
            .map(TogetherPart::row)
            .toList();
    return new Table(
        "together",
        "Themes most often in the same reviews",
        List.of(
            Column.text("First theme"),
            Column.text("Second theme"),
            new Column("Both", Shown.SHARE),
            Column.text("First only"),
            Column.text("Second only")),
        rows,
        List.of());
  }

  private static Table.Row row(Pair pair) {
    return Table.Row.of(
        List.of(
            Cell.text(pair.first().name()),
            Cell.text(pair.second().name()),
            Shown.cell(pair.both().present(), pair.both().of()),
            Cell.number(pair.firstOnly()),
            Cell.number(pair.secondOnly())));
  }

  /** Computed themes follow from others, so that their pairs might give small numbers away. */
  private List<Item> candidates() {
    return material.catalogue().items().stream()
        .filter(item -> !item.isDerived())
        .filter(item -> shares.shows(item, material.basis()))
        .filter(item -> shares.count(item, material.basis()).present() > 0)
        .toList();
  }

  private boolean hides(Pair pair) {
    Discretion discretion = material.discretion();
    int both = pair.both().present();
    int neither = pair.both().of() - both - pair.firstOnly() - pair.secondOnly();
    return Stream.of(both, neither, pair.firstOnly(), pair.secondOnly(), pair.both().of())
        .anyMatch(discretion::isSmall);
  }

  /** The most frequent themes, each beside each, in the catalogue's order. */
  public Chart.Grid chart() {
    List<Item> candidates = candidates();
    List<Item> most =
        candidates.stream()
            .sorted(
                Comparator.comparing(
                    (Item item) -> -shares.count(item, material.basis()).present()))
            .limit(MOST_THEMES)
            .toList();
    List<Item> items = candidates.stream().filter(most::contains).toList();
    List<Chart.Cell> cells = new ArrayList<>();
    for (Pair pair : Pair.of(items, material.cases(), material.basis())) {
      boolean hidden = hides(pair);
      cells.add(
          new Chart.Cell(
              items.indexOf(pair.second()),
              items.indexOf(pair.first()),
              hidden || pair.both().of() == 0
                  ? OptionalDouble.empty()
                  : OptionalDouble.of(pair.both().present()),
              hidden ? "?" : pair.both().of() == 0 ? "" : "" + pair.both().present()));
    }
    cells.sort(Comparator.comparing(Chart.Cell::row).thenComparing(Chart.Cell::column));
    return new Chart.Grid(items.stream().map(Item::name).toList(), cells, most(items));
  }

  /** How many reviews show the most frequent of them: so often, at most, two may meet. */
  private int most(List<Item> items) {
    return items.stream()
        .mapToInt(item -> shares.count(item, material.basis()).present())
        .max()
        .orElse(0);
  }

  /** The chart in words: row by row, how often each theme meets those before it. */
  public static String words(Chart.Grid grid) {
    return IntStream.range(1, grid.names().size())
        .mapToObj(
            row ->
                grid.names().get(row)
                    + ": "
                    + grid.cells().stream()
                        .filter(cell -> cell.row() == row)
                        .map(cell -> cell.words() + " with " + grid.names().get(cell.column()))
                        .collect(Collectors.joining(", ")))
        .collect(Collectors.joining("; ", "In how many reviews two themes meet. ", "."));
  }
}
