package reviewthemes.count.table;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reviewthemes.count.Basis;
import reviewthemes.count.Catalogue;
import reviewthemes.count.CodedCase;
import reviewthemes.count.Count;
import reviewthemes.count.Facet;
import reviewthemes.count.Item;
import reviewthemes.count.compare.Difference;
import reviewthemes.count.compare.Judge;
import reviewthemes.count.compare.Statistics;

/**
 * How many reviews of each part show each theme; of two parts, also what their difference is worth.
 *
 * @param catalogue what is counted
 * @param statistics computes intervals
 * @param basis whose word counts
 */
public record ByTable(Catalogue catalogue, Statistics statistics, Basis basis) {
  public Table of(List<CodedCase> cases, Facet facet) {
    Map<String, List<CodedCase>> parts = facet.divide(cases);
    List<String> known = parts.keySet().stream().filter(part -> !facet.isRest(part)).toList();
    List<Column> columns = new ArrayList<>(List.of(Column.text("Theme")));
    parts.keySet().forEach(part -> columns.add(new Column(part, Cells.SHARE)));
    Optional<Pairs> pairs =
        known.size() == 2
            ? Optional.of(new Pairs(parts.get(known.get(1)), parts.get(known.get(0))))
            : Optional.empty();
    if (pairs.isPresent()) {
      columns.add(new Column("difference, 95 %", Cells.POINTS));
      columns.add(Column.text("p"));
      columns.add(Column.text("p, Holm"));
      columns.add(Column.text("in words"));
    }
    List<Table.Row> rows = new ArrayList<>();
    for (Catalogue.Section section : catalogue.sections()) {
      rows.add(Table.Row.heading(section.name()));
      for (Item item : section.items()) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.text(item.name())));
        parts.values().forEach(part -> cells.add(Cells.share(Count.of(item, part, basis))));
        pairs.ifPresent(pair -> cells.addAll(pair.cells(item)));
        rows.add(Table.Row.of(cells));
      }
    }
    return new Table(
        "by-" + facet.name().replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", ""),
        "THEMES BY " + facet.name().replace('_', ' ') + ", " + basis.label(),
        columns,
        rows,
        notes(cases, pairs.map(pair -> pair.note(known))));
  }

  private List<String> notes(List<CodedCase> cases, Optional<String> difference) {
    List<String> notes = new ArrayList<>(difference.stream().toList());
    if (basis == Basis.VERDICTS) {
      notes.add(CountNotes.verified(cases));
    }
    return notes;
  }

  /** The later part against the earlier one, item by item, adjusted for all of them. */
  private final class Pairs {
    private final List<CodedCase> here;
    private final List<CodedCase> there;
    private final Iterator<Difference> adjusted;
    private final int tested;

    Pairs(List<CodedCase> here, List<CodedCase> there) {
      this.here = here;
      this.there = there;
      List<Difference> differences =
          catalogue.items().stream().flatMap(item -> difference(item).stream()).toList();
      this.adjusted = Judge.together(differences).iterator();
      this.tested = differences.size();
    }

    private Optional<Difference> difference(Item item) {
      Count one = Count.of(item, here, basis);
      Count other = Count.of(item, there, basis);
      return one.of() == 0 || other.of() == 0
          ? Optional.empty()
          : Optional.of(Difference.of(one, other, statistics));
    }

    List<Cell> cells(Item item) {
      if (difference(item).isEmpty()) {
        return List.of(
            Cell.none(Cells.NONE, Cells.POINTS.size()),
            Cell.text(Cells.NONE),
            Cell.text(Cells.NONE),
            Cell.text(""));
      }
      Difference difference = adjusted.next();
      int of = Count.of(item, here, basis).of();
      int otherOf = Count.of(item, there, basis).of();
      Judge judge = new Judge(catalogue.limits().fewest());
      return List.of(
          Cells.points(difference.interval()),
          Cells.chance(difference.p()),
          Cells.chance(difference.holm()),
          Cell.text(judge.tell(difference, of, otherOf).words()));
    }

    String note(List<String> known) {
      return "Difference: "
          + known.get(1)
          + " less "
          + known.get(0)
          + ", in percentage points. "
          + Cells.many(tested);
    }
  }
}
