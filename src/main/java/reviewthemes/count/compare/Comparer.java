package reviewthemes.count.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import reviewthemes.count.Basis;
import reviewthemes.count.Catalogue;
import reviewthemes.count.CodedCase;
import reviewthemes.count.Count;
import reviewthemes.count.Item;
import reviewthemes.evaluate.measure.Interval;

/**
 * Holds counts against published figures.
 *
 * <p>Where a percentage allows several counts, the most cautious of them is used: the widest
 * interval and the largest p.
 */
public final class Comparer {
  private final Catalogue catalogue;
  private final Statistics statistics;
  private final Judge judge;

  public Comparer(Catalogue catalogue, Statistics statistics) {
    this.catalogue = catalogue;
    this.statistics = statistics;
    this.judge = new Judge(catalogue.limits().fewest());
  }

  /** One comparison for each figure and each item it is about, in the order of the figures. */
  public List<Comparison> compare(
      Collection<CodedCase> cases, Basis basis, List<Benchmark> benchmarks) {
    List<Comparison> comparisons = new ArrayList<>();
    for (Benchmark benchmark : benchmarks) {
      for (Item item : catalogue.named(benchmark.theme())) {
        comparisons.add(compare(item, Count.of(item, cases, basis), benchmark));
      }
    }
    return adjust(comparisons);
  }

  private Comparison compare(Item item, Count ours, Benchmark theirs) {
    Telling telling = telling(ours, theirs);
    Optional<Difference> difference =
        telling.isTested() ? Optional.of(difference(ours, theirs)) : Optional.empty();
    return new Comparison(item, ours, theirs, telling, difference);
  }

  private Telling telling(Count ours, Benchmark theirs) {
    if (theirs.mapping() == Mapping.NOT_CODED) {
      return Telling.NOT_CODED;
    }
    if (ours.of() == 0) {
      return Telling.NOTHING_COUNTED;
    }
    if (theirs.counts().isEmpty()) {
      return Telling.NO_BASE;
    }
    if (theirs.mapping() == Mapping.SAME) {
      boolean same =
          theirs.of().getAsInt() == ours.of() && theirs.counts().contains(ours.present());
      return same ? Telling.AS_PUBLISHED : Telling.NOT_AS_PUBLISHED;
    }
    if (theirs.mapping() != Mapping.EXACT) {
      return Telling.OTHER_MEANING;
    }
    return catalogue.limits().units().contains(theirs.unit()) ? Telling.CHANCE : Telling.OTHER_UNIT;
  }

  private Difference difference(Count ours, Benchmark theirs) {
    double low = 1;
    double high = -1;
    double p = 0;
    int otherOf = theirs.of().getAsInt();
    for (int other : theirs.counts()) {
      Interval interval = statistics.difference(ours.present(), ours.of(), other, otherOf);
      low = Math.min(low, interval.low());
      high = Math.max(high, interval.high());
      p = Math.max(p, statistics.fisher(ours.present(), ours.of(), other, otherOf));
    }
    return new Difference(new Interval(low, high), p, p, p);
  }

  private List<Comparison> adjust(List<Comparison> comparisons) {
    List<Difference> adjusted =
        new ArrayList<>(
            Judge.together(
                comparisons.stream().flatMap(one -> one.difference().stream()).toList()));
    List<Comparison> told = new ArrayList<>();
    for (Comparison one : comparisons) {
      told.add(one.difference().isEmpty() ? one : told(one, adjusted.remove(0)));
    }
    return told;
  }

  private Comparison told(Comparison one, Difference difference) {
    Telling telling = judge.tell(difference, one.ours().of(), one.theirs().of().getAsInt());
    return new Comparison(one.item(), one.ours(), one.theirs(), telling, Optional.of(difference));
  }
}
