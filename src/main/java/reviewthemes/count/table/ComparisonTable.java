package reviewthemes.count.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import reviewthemes.count.compare.Benchmark;
import reviewthemes.count.compare.Comparison;
import reviewthemes.count.compare.Mapping;

/** Counts beside published figures, with what the difference is worth. */
public final class ComparisonTable {
  private static final List<Column> COLUMNS =
      List.of(
          Column.text("Theme"),
          new Column("here", Cells.SHARE),
          new Column("there", Cells.SHARE),
          new Column("difference, 95 %", Cells.POINTS),
          Column.text("p"),
          Column.text("p, Holm"),
          Column.text("p, Benjamini-Hochberg").asDetail(),
          Column.text("in words"));

  private ComparisonTable() {}

  public static Table of(Collection<Comparison> comparisons) {
    Map<String, List<Comparison>> sources = new LinkedHashMap<>();
    for (Comparison comparison : comparisons) {
      sources
          .computeIfAbsent(source(comparison.theirs()), source -> new ArrayList<>())
          .add(comparison);
    }
    List<Table.Row> rows = new ArrayList<>();
    sources.forEach(
        (source, members) -> {
          rows.add(Table.Row.heading(source));
          members.forEach(member -> rows.add(row(member)));
        });
    return new Table("comparison", "BESIDE OTHER FIGURES", COLUMNS, rows, notes(comparisons));
  }

  private static String source(Benchmark theirs) {
    String base = theirs.base().isEmpty() ? "" : ", " + theirs.base();
    return theirs.source() + " (" + theirs.period() + ", " + theirs.unit() + base + ")";
  }

  private static Table.Row row(Comparison one) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.text(one.item().name()));
    cells.add(Cells.share(one.ours()));
    cells.add(there(one.theirs()));
    cells.add(
        one.difference()
            .map(difference -> Cells.points(difference.interval()))
            .orElse(Cell.none("", Cells.POINTS.size())));
    cells.add(one.difference().map(d -> Cells.chance(d.p())).orElse(Cell.text("")));
    cells.add(one.difference().map(d -> Cells.chance(d.holm())).orElse(Cell.text("")));
    cells.add(one.difference().map(d -> Cells.chance(d.falseAlarms())).orElse(Cell.text("")));
    cells.add(Cell.text(one.words()));
    return Table.Row.of(cells);
  }

  /** The figure as printed; a count that the percentage allows is added with its sign. */
  private static Cell there(Benchmark theirs) {
    if (theirs.mapping() == Mapping.NOT_CODED) {
      return Cell.none("not coded", Cells.SHARE.size());
    }
    String percent = theirs.percent().map(printed -> printed.toPlainString() + " %").orElse("");
    Object number = theirs.percent().map(Object.class::cast).orElse("");
    if (theirs.nearest().isEmpty()) {
      return new Cell(percent, List.of("", "", number));
    }
    int of = theirs.of().getAsInt();
    if (theirs.counts().size() > 1) {
      String shown = String.format(Locale.ROOT, "%s of %d", percent, of);
      return new Cell(shown, List.of("", of, number));
    }
    int present = theirs.nearest().getAsInt();
    return theirs.percent().isEmpty()
        ? Cells.share(present, of)
        : new Cell(
            String.format(Locale.ROOT, "%d of %d  %s", present, of, percent),
            List.of(present, of, number));
  }

  private static List<String> notes(Collection<Comparison> comparisons) {
    long tested = comparisons.stream().filter(one -> one.difference().isPresent()).count();
    List<String> notes = new ArrayList<>();
    if (tested > 0) {
      notes.add(
          "Difference: here less there, in percentage points (Newcombe). p: Fisher's exact test,"
              + " how often chance alone would give a difference so unlikely.");
    }
    if (tested > 1) {
      notes.add(Cells.many((int) tested));
    }
    notes.add(
        "Figures of others are as printed and are never added: the same case may be in several.");
    return notes;
  }
}
