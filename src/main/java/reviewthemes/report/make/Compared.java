package reviewthemes.report.make;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import reviewthemes.count.Item;
import reviewthemes.count.compare.Benchmark;
import reviewthemes.count.compare.Comparer;
import reviewthemes.count.compare.Comparison;
import reviewthemes.count.compare.Mapping;
import reviewthemes.evaluate.measure.Interval;
import reviewthemes.report.Material;

/** The figures of others that may be shown, each beside ours. */
public final class Compared {
  private final Material material;
  private final Shares shares;
  private final List<Comparison> comparisons;

  /** A figure of others beside one of ours that is hidden. */
  record Hidden(Item item, Benchmark theirs) {}

  public Compared(Material material) {
    this.material = material;
    this.shares = new Shares(material);
    List<Benchmark> open =
        material.benchmarks().stream().filter(benchmark -> hidden(benchmark).isEmpty()).toList();
    this.comparisons =
        new Comparer(material.catalogue(), material.statistics())
            .compare(material.cases(), material.basis(), open);
  }

  private List<Item> hidden(Benchmark benchmark) {
    return material.catalogue().named(benchmark.theme()).stream()
        .filter(item -> shares.hides(item, material.basis()))
        .toList();
  }

  /** Figures of other reviews. */
  List<Comparison> others() {
    return comparisons.stream().filter(one -> one.theirs().mapping() != Mapping.SAME).toList();
  }

  /** Figures published for these very reviews. */
  List<Comparison> published() {
    return comparisons.stream().filter(one -> one.theirs().mapping() == Mapping.SAME).toList();
  }

  /** Figures of other reviews beside which ours may not be shown. */
  List<Hidden> hidden() {
    List<Hidden> hidden = new ArrayList<>();
    for (Benchmark benchmark : material.benchmarks()) {
      if (benchmark.mapping() != Mapping.SAME) {
        hidden(benchmark).forEach(item -> hidden.add(new Hidden(item, benchmark)));
      }
    }
    return hidden;
  }

  public boolean hasPublished() {
    return !published().isEmpty();
  }

  public int tested() {
    return (int) comparisons.stream().filter(one -> one.difference().isPresent()).count();
  }

  /** Where their share may lie; the widest range that their figures allow. */
  java.util.Optional<Interval> range(Benchmark theirs) {
    OptionalInt of = theirs.of();
    return theirs.counts().stream()
        .map(count -> material.statistics().share(count, of.getAsInt()))
        .reduce(
            (one, other) ->
                new Interval(Math.min(one.low(), other.low()), Math.max(one.high(), other.high())));
  }
}
