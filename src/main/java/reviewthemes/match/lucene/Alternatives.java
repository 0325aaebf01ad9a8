package reviewthemes.match.lucene;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;

/**
 * Ways to find one thing: runs of words, and sources of other shape.
 *
 * <p>Lucene reports only the shortest of nested finds, so that "health" hides "health visitor".
 * Where this matters it multiplies out every combination, which is slow for long lists. So
 * alternatives are put in as few groups as possible within which none contains another, and only
 * the groups are multiplied out.
 */
final class Alternatives {
  private final Set<List<Vocabulary.Term>> runs = new LinkedHashSet<>();
  private final List<IntervalsSource> others = new ArrayList<>();

  static Alternatives of(IntervalsSource source) {
    Alternatives one = new Alternatives();
    one.add(source);
    return one;
  }

  void add(List<Vocabulary.Term> run) {
    runs.add(List.copyOf(run));
  }

  void add(IntervalsSource other) {
    others.add(other);
  }

  void addAll(Alternatives more) {
    runs.addAll(more.runs);
    others.addAll(more.others);
  }

  /** This, directly followed by {@code next}. */
  Alternatives then(Alternatives next) {
    Alternatives both = new Alternatives();
    if (isOneRun() && next.isOneRun()) {
      List<Vocabulary.Term> run = new ArrayList<>(runs.iterator().next());
      run.addAll(next.runs.iterator().next());
      both.add(run);
    } else {
      both.add(Intervals.phrase(source(), next.source()));
    }
    return both;
  }

  private boolean isOneRun() {
    return runs.size() == 1 && others.isEmpty();
  }

  IntervalsSource source() {
    List<IntervalsSource> sources = new ArrayList<>();
    for (List<List<Vocabulary.Term>> group : groups()) {
      sources.add(
          Intervals.or(
              false, group.stream().map(Alternatives::phrase).toArray(IntervalsSource[]::new)));
    }
    sources.addAll(others);
    return sources.size() == 1
        ? sources.get(0)
        : Intervals.or(true, sources.toArray(IntervalsSource[]::new));
  }

  private static IntervalsSource phrase(List<Vocabulary.Term> run) {
    return run.size() == 1
        ? new TermSource(run.get(0))
        : Intervals.phrase(run.stream().map(TermSource::new).toArray(IntervalsSource[]::new));
  }

  /** Single words apart from longer runs (as Lucene does), unless no run contains another. */
  private List<List<List<Vocabulary.Term>>> groups() {
    List<List<List<Vocabulary.Term>>> groups = new ArrayList<>();
    if (!runs.isEmpty() && runs.stream().noneMatch(run -> containsAny(run, runs))) {
      groups.add(List.copyOf(runs));
      return groups;
    }
    List<List<Vocabulary.Term>> singles = runs.stream().filter(run -> run.size() == 1).toList();
    if (!singles.isEmpty()) {
      groups.add(singles);
    }
    int first = groups.size();
    for (List<Vocabulary.Term> run : runs) {
      if (run.size() > 1) {
        add(run, groups, first);
      }
    }
    return groups;
  }

  private static void add(
      List<Vocabulary.Term> run, List<List<List<Vocabulary.Term>>> groups, int first) {
    for (List<List<Vocabulary.Term>> group : groups.subList(first, groups.size())) {
      if (!containsAny(run, group)
          && group.stream().noneMatch(other -> Collections.indexOfSubList(other, run) >= 0)) {
        group.add(run);
        return;
      }
    }
    groups.add(new ArrayList<>(List.of(run)));
  }

  private static boolean containsAny(
      List<Vocabulary.Term> run, Iterable<List<Vocabulary.Term>> others) {
    for (List<Vocabulary.Term> other : others) {
      if (other.size() < run.size() && Collections.indexOfSubList(run, other) >= 0) {
        return true;
      }
    }
    return false;
  }
}
