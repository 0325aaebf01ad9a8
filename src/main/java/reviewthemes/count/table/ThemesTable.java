package reviewthemes.count.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reviewthemes.count.Basis;
import reviewthemes.count.Catalogue;
import reviewthemes.count.CodedCase;
import reviewthemes.count.Count;
import reviewthemes.count.Exposure;
import reviewthemes.count.Item;
import reviewthemes.count.Standing;
import reviewthemes.count.compare.Statistics;

/**
 * How many reviews show each theme.
 *
 * @param catalogue what is counted
 * @param statistics computes intervals
 * @param bases whose word counts; one column each, in this order
 */
public record ThemesTable(Catalogue catalogue, Statistics statistics, List<Basis> bases) {
  public ThemesTable {
    bases = List.copyOf(bases);
  }

  public Table of(List<CodedCase> cases) {
    List<Column> columns = new ArrayList<>(List.of(Column.text("Theme")));
    for (Basis basis : bases) {
      columns.add(new Column(basis.label(), Cells.SHARE));
      Column interval = new Column("95 % interval", Cells.ENDS);
      columns.add(basis == bases.get(bases.size() - 1) ? interval : interval.asDetail());
    }
    columns.add(Column.text(bases.contains(Basis.SUGGESTIONS) ? "suggested, apart" : "apart"));
    List<Table.Row> rows = new ArrayList<>();
    for (Catalogue.Section section : catalogue.sections()) {
      rows.add(Table.Row.heading(section.name()));
      section.items().forEach(item -> rows.add(row(item, cases)));
    }
    return new Table(
        "themes", "THEMES: reviews that show them", columns, rows, new CountNotes(bases).of(cases));
  }

  private Table.Row row(Item item, List<CodedCase> cases) {
    List<Cell> cells = new ArrayList<>(List.of(Cell.text(item.name())));
    List<Count> counts = bases.stream().map(basis -> Count.of(item, cases, basis)).toList();
    for (Count count : counts) {
      cells.add(Cells.share(count));
      cells.add(Cells.interval(count, statistics));
    }
    cells.add(Cell.text(counts.stream().flatMap(this::apart).collect(Collectors.joining("; "))));
    return Table.Row.of(cells);
  }

  private Stream<String> apart(Count count) {
    Stream<String> parts =
        count.basis() == Basis.VERDICTS
            ? Stream.empty()
            : Stream.of(Exposure.SUMMARY, Exposure.UNREAD)
                .filter(exposure -> count.part(exposure).of() > 0)
                .map(exposure -> part(count.part(exposure), exposure));
    Stream<String> unknown =
        Stream.of(Standing.CANNOT_TELL, Standing.DISPUTED, Standing.UNVERIFIED)
            .filter(reason -> count.unknown(reason) > 0)
            .map(reason -> count.unknown(reason) + " " + reason.label());
    return Stream.concat(parts, unknown);
  }

  private String part(Count.Part part, Exposure exposure) {
    return String.format(Locale.ROOT, "%s %d of %d", exposure.label(), part.present(), part.of());
  }
}
