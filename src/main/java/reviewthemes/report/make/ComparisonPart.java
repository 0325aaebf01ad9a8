package reviewthemes.report.make;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reviewthemes.count.Item;
import reviewthemes.count.compare.Benchmark;
import reviewthemes.count.compare.Comparison;
import reviewthemes.count.compare.Difference;
import reviewthemes.count.compare.Mapping;
import reviewthemes.count.table.Cell;
import reviewthemes.count.table.Column;
import reviewthemes.count.table.Table;
import reviewthemes.report.Material;

/** Our figures beside those of others, with what each difference is worth. */
public final class ComparisonPart {
  private static final Column THEME = Column.text("Theme");
  private static final List<Column> COLUMNS =
      List.of(
          THEME,
          new Column("These reviews", Shown.SHARE),
          new Column("these reviews, 95\u00A0% interval", Shown.ENDS).asDetail(),
          new Column("Their figure", Shown.SHARE),
          new Column("theirs, 95\u00A0% interval", Shown.ENDS).asDetail(),
          new Column("Difference in points, 95\u00A0%", Shown.POINTS),
          Column.text("p"),
          Column.text("p, Holm"),
          Column.text("p, Benjamini-Hochberg").asDetail(),
          Column.text("In words"));

  private final Compared compared;
  private final Material material;
  private final Shares shares;

  public ComparisonPart(Material material, Compared compared) {
    this.material = material;
    this.compared = compared;
    this.shares = new Shares(material);
  }

  public Table table() {
    Map<String, List<Table.Row>> sources = new LinkedHashMap<>();
    for (Comparison one : compared.others()) {
      sources.computeIfAbsent(source(one.theirs()), name -> new ArrayList<>()).add(row(one));
    }
    for (Compared.Hidden one : compared.hidden()) {
      sources.computeIfAbsent(source(one.theirs()), name -> new ArrayList<>()).add(row(one));
    }
    List<Table.Row> rows = new ArrayList<>();
    sources.forEach(
        (source, members) -> {
          rows.add(Table.Row.heading(source));
          rows.addAll(members);
        });
    return new Table(
        "comparison", "These reviews beside figures of others", COLUMNS, rows, List.of());
  }

  /** The figures published for these very reviews. */
  public Table published() {
    return new Table(
        "published",
        "Figures published for these reviews",
        List.of(
            THEME,
            new Column("Counted here", Shown.SHARE),
            new Column("Published", Shown.SHARE),
            Column.text("In words")),
        compared.published().stream()
            .map(
                one ->
                    Table.Row.of(
                        List.of(
                            Cell.text(one.item().name()),
                            shares.cell(one.item(), material.basis()),
                            theirs(one.theirs()),
                            Cell.text(one.words()))))
            .toList(),
        List.of());
  }

  /** Such as {@code Brandon et al 2020: SCR, final reports, 2014-04-01 to 2017-03-31}. */
  static String source(Benchmark theirs) {
    String base = theirs.base().isEmpty() ? "" : ", " + theirs.base();
    return theirs.source()
        + ": "
        + theirs.unit().replace('_', ' ')
        + base
        + ", "
        + theirs.period().written().replace("/", " to ");
  }

  private Table.Row row(Comparison one) {
    List<Cell> cells = new ArrayList<>(figures(one.item(), one.theirs()));
    cells.add(
        one.difference()
            .map(difference -> Shown.points(difference.interval()))
            .orElse(Cell.none("", Shown.POINTS.size())));
    cells.add(one.difference().map(Difference::p).map(Shown::chance).orElse(Cell.text("")));
    cells.add(one.difference().map(Difference::holm).map(Shown::chance).orElse(Cell.text("")));
    cells.add(
        one.difference().map(Difference::falseAlarms).map(Shown::chance).orElse(Cell.text("")));
    cells.add(Cell.text(one.words()));
    return Table.Row.of(cells);
  }

  private Table.Row row(Compared.Hidden one) {
    List<Cell> cells = new ArrayList<>(figures(one.item(), one.theirs()));
    cells.add(Cell.none("", Shown.POINTS.size()));
    cells.addAll(List.of(Cell.text(""), Cell.text(""), Cell.text("")));
    cells.add(Cell.text("not compared, since ours is hidden"));
    return Table.Row.of(cells);
  }

  private List<Cell> figures(Item item, Benchmark theirs) {
    Cell ours = shares.cell(item, material.basis());
    Cell range = compared.range(theirs).map(Shown::cell).orElse(Cell.none("", Shown.ENDS.size()));
    return List.of(
        Cell.text(item.name()),
        below(ours, shares.intervalCell(item, material.basis())),
        shares.intervalCell(item, material.basis()),
        below(theirs(theirs), range),
        range);
  }

  /** A figure with its interval below it. */
  private static Cell below(Cell figure, Cell range) {
    boolean ranged = range.shown().contains("to");
    return ranged ? new Cell(figure.shown() + "\n" + range.shown(), figure.values()) : figure;
  }

  /** The figure as printed, with a count only if the percentage allows one alone. */
  static Cell theirs(Benchmark theirs) {
    if (theirs.mapping() == Mapping.NOT_CODED) {
      return Cell.none("not coded", Shown.SHARE.size());
    }
    String percent =
        theirs.percent().map(printed -> printed.toPlainString() + "\u00A0%").orElse("");
    Object number = theirs.percent().map(Object.class::cast).orElse("");
    if (theirs.counts().isEmpty()) {
      return new Cell(percent, List.of("", "", number));
    }
    int of = theirs.of().getAsInt();
    if (theirs.counts().size() > 1) {
      return new Cell(percent + " of\u00A0" + of, List.of("", of, number));
    }
    int present = theirs.counts().get(0);
    return theirs.percent().isEmpty()
        ? Shown.cell(present, of)
        : new Cell(Shown.of(present, of) + "\u00A0(" + percent + ")", List.of(present, of, number));
  }
}
