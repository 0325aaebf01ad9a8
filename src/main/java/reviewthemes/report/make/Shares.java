package reviewthemes.report.make;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import reviewthemes.count.Basis;
import reviewthemes.count.Count;
import reviewthemes.count.Item;
import reviewthemes.count.table.Cell;
import reviewthemes.evaluate.measure.Interval;
import reviewthemes.report.Chart;
import reviewthemes.report.Material;

/** How many reviews show an item, or what is shown in place of a number that is hidden. */
final class Shares {
  private final Material material;

  Shares(Material material) {
    this.material = material;
  }

  Count count(Item item, Basis basis) {
    return Count.of(item, material.cases(), basis);
  }

  /** Whether the number may not be shown, nor anything from which it follows. */
  boolean hides(Item item, Basis basis) {
    Count count = count(item, basis);
    if (!material.discretion().isOn() || count.of() == 0) {
      return false;
    }
    return material.discretion().hides(count.present(), count.of())
        || material.discretion().isSmall(material.cases().size() - count.of())
        || Parts.give(item.rule(), material.cases(), basis, material.discretion());
  }

  /** Whether there is a number, and it is shown. */
  boolean shows(Item item, Basis basis) {
    return count(item, basis).of() > 0 && !hides(item, basis);
  }

  Cell cell(Item item, Basis basis) {
    if (!hides(item, basis)) {
      return Shown.cell(count(item, basis));
    }
    String sign = sign(item, basis);
    return new Cell(sign, List.of(sign, "", ""));
  }

  /** What stands for a hidden number. */
  private String sign(Item item, Basis basis) {
    Count count = count(item, basis);
    boolean own = material.discretion().hides(count.present(), count.of());
    boolean whole = count.of() == material.cases().size();
    return own && whole ? material.discretion().sign(count.present(), count.of()) : Shown.HIDDEN;
  }

  Optional<Interval> interval(Item item, Basis basis) {
    Count count = count(item, basis);
    return shows(item, basis)
        ? Optional.of(material.statistics().share(count.present(), count.of()))
        : Optional.empty();
  }

  Cell intervalCell(Item item, Basis basis) {
    return interval(item, basis)
        .map(Shown::cell)
        .orElse(Cell.none(hides(item, basis) ? Shown.HIDDEN : Shown.NONE, Shown.ENDS.size()));
  }

  /** Such as {@code 3 of 4 (75 %)}; {@code not coded}; or {@code <3}. */
  String words(Item item, Basis basis) {
    return cell(item, basis).shown();
  }

  /** A row of a chart. */
  Chart.Row row(Item item, Basis basis, String kind) {
    Count count = count(item, basis);
    boolean shown = shows(item, basis);
    return new Chart.Row(
        item.name(),
        kind,
        shown ? OptionalDouble.of((double) count.present() / count.of()) : OptionalDouble.empty(),
        interval(item, basis).map(range -> new Chart.Range(range.low(), range.high())),
        shown ? Shown.of(count.present(), count.of()) : words(item, basis));
  }
}
