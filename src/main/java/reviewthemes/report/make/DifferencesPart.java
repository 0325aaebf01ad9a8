package reviewthemes.report.make;

import java.util.ArrayList;
import java.util.List;
import reviewthemes.count.Basis;
import reviewthemes.count.CodedCase;
import reviewthemes.count.Item;
import reviewthemes.count.Standing;
import reviewthemes.count.table.Cell;
import reviewthemes.count.table.Column;
import reviewthemes.count.table.Table;
import reviewthemes.report.Discretion.Showing;
import reviewthemes.report.Material;

/** What people decided about suggestions, and where they decided otherwise. */
public final class DifferencesPart {
  private static final Column THEME = Column.text("Theme");

  private final Material material;

  public DifferencesPart(Material material) {
    this.material = material;
  }

  /**
   * What became of suggestions.
   *
   * @param confirmed suggested, and present
   * @param refused suggested, and absent
   * @param added not suggested, and present
   * @param agreed not suggested, and absent
   * @param open no decision yet, or none that tells
   */
  public record Fate(int confirmed, int refused, int added, int agreed, int open) {
    public int decided() {
      return confirmed + refused + added + agreed;
    }

    public int different() {
      return refused + added;
    }

    List<Integer> numbers() {
      return List.of(confirmed, refused, added, agreed, open);
    }

    private Fate plus(Fate other) {
      return new Fate(
          confirmed + other.confirmed,
          refused + other.refused,
          added + other.added,
          agreed + other.agreed,
          open + other.open);
    }
  }

  /** Of all themes together. */
  public Fate all() {
    return coded().stream().map(this::fate).reduce(new Fate(0, 0, 0, 0, 0), Fate::plus);
  }

  private List<Item> coded() {
    return material.catalogue().items().stream().filter(item -> !item.isDerived()).toList();
  }

  private Fate fate(Item item) {
    int[] numbers = new int[5];
    for (CodedCase coded : material.cases()) {
      Standing verdict = item.standing(coded, Basis.VERDICTS);
      boolean suggested = item.standing(coded, Basis.SUGGESTIONS) == Standing.PRESENT;
      int place = verdict == Standing.PRESENT ? suggested ? 0 : 2 : suggested ? 1 : 3;
      numbers[verdict.isKnown() ? place : 4]++;
    }
    return new Fate(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]);
  }

  /**
   * Theme by theme and review by review where the two differ; empty if small numbers are hidden.
   */
  public Table differences() {
    List<Table.Row> rows = new ArrayList<>();
    if (!material.discretion().isOn()) {
      for (Item item : coded()) {
        for (CodedCase coded : material.cases()) {
          Standing verdict = item.standing(coded, Basis.VERDICTS);
          Standing suggestion = item.standing(coded, Basis.SUGGESTIONS);
          if (verdict.isKnown() && verdict != suggestion) {
            rows.add(row(item.name(), coded.review().value(), suggestion.label(), verdict.label()));
          }
        }
      }
    }
    return new Table(
        "differences",
        "Where verdicts differ from suggestions",
        List.of(THEME, Column.text("Review"), Column.text("Suggested"), Column.text("Verified")),
        rows,
        List.of());
  }

  private static Table.Row row(String... texts) {
    return Table.Row.of(List.of(texts).stream().map(Cell::text).toList());
  }

  /** How suggestions fared; theme by theme unless small numbers are hidden. */
  public Table decisions() {
    List<Table.Row> rows = new ArrayList<>();
    if (!material.discretion().isOn()) {
      coded().forEach(item -> rows.add(row(item.name(), fate(item))));
    }
    rows.add(together());
    return new Table(
        "decisions",
        "What people decided about suggestions, in numbers of reviews",
        List.of(
            THEME,
            Column.text("Suggested, confirmed"),
            Column.text("Suggested, refused"),
            Column.text("Found by people only"),
            Column.text("Neither"),
            Column.text("Open")),
        rows,
        List.of());
  }

  private static Table.Row row(String name, Fate fate) {
    List<Cell> cells = new ArrayList<>(List.of(Cell.text(name)));
    fate.numbers().forEach(number -> cells.add(Cell.number(number)));
    return Table.Row.of(cells);
  }

  private Table.Row together() {
    List<Integer> numbers = all().numbers();
    List<Showing> showings = material.discretion().parts(numbers);
    List<Cell> cells = new ArrayList<>(List.of(Cell.text("All themes together")));
    for (int i = 0; i < numbers.size(); i++) {
      cells.add(
          switch (showings.get(i)) {
            case SHOWN -> Cell.number(numbers.get(i));
            case SMALL -> Cell.text("<" + material.discretion().fewest());
            case HIDDEN -> Cell.text(Shown.HIDDEN);
          });
    }
    return Table.Row.of(cells);
  }
}
