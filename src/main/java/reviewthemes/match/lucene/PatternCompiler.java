package reviewthemes.match.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import reviewthemes.codebook.Pattern;

/** Turns patterns into Lucene's interval sources. */
final class PatternCompiler {
  private final WordRuns runs;

  PatternCompiler(WordRuns runs) {
    this.runs = runs;
  }

  IntervalsSource compile(Pattern pattern) {
    return alternatives(pattern).source();
  }

  private Alternatives alternatives(Pattern pattern) {
    Alternatives all = new Alternatives();
    if (pattern instanceof Pattern.Word word) {
      runs.of(word).forEach(all::add);
    } else if (pattern instanceof Pattern.Exact exact) {
      all.add(runs.of(exact));
    } else if (pattern instanceof Pattern.Choice choice) {
      choice.options().forEach(option -> all.addAll(alternatives(option)));
    } else if (pattern instanceof Pattern.Named named) {
      all.addAll(alternatives(named.words()));
    } else if (pattern instanceof Pattern.Maybe maybe) {
      all.addAll(alternatives(maybe.pattern()));
    } else if (pattern instanceof Pattern.Window window) {
      all.add(window(window));
    } else if (pattern instanceof Pattern.Sequence sequence) {
      runs(new Run(sequence.parts(), sequence.gaps()))
          .forEach(run -> all.addAll(alternatives(run)));
    }
    return all;
  }

  private IntervalsSource window(Pattern.Window window) {
    IntervalsSource[] parts =
        window.parts().stream().map(this::compile).toArray(IntervalsSource[]::new);
    return Intervals.maxwidth(window.width(), Intervals.unordered(parts));
  }

  /** Parts in order, none of them optional. */
  private record Run(List<Pattern> parts, List<Integer> gaps) {
    Run with(int at, Pattern part) {
      List<Pattern> changed = new ArrayList<>(parts);
      changed.set(at, part);
      return new Run(changed, gaps);
    }

    Run without(int at) {
      List<Pattern> fewer = new ArrayList<>(parts);
      List<Integer> fewerGaps = new ArrayList<>(gaps);
      fewer.remove(at);
      if (at > 0 && at < gaps.size()) {
        fewerGaps.set(at, Math.max(gaps.get(at - 1), gaps.get(at)));
      }
      fewerGaps.remove(Math.max(0, at - 1));
      return new Run(fewer, fewerGaps);
    }
  }

  /** Each way to keep and to leave out the optional parts. */
  private static List<Run> runs(Run run) {
    for (int i = 0; i < run.parts().size(); i++) {
      if (run.parts().get(i) instanceof Pattern.Maybe maybe) {
        List<Run> ways = new ArrayList<>(runs(run.with(i, maybe.pattern())));
        ways.addAll(runs(run.without(i)));
        return ways;
      }
    }
    return List.of(run);
  }

  /** Groups of consecutive parts, with gaps between the groups. */
  private Alternatives alternatives(Run run) {
    Alternatives found = alternatives(run.parts().get(0));
    List<Alternatives> groups = new ArrayList<>();
    List<Integer> gaps = new ArrayList<>();
    for (int i = 1; i < run.parts().size(); i++) {
      Alternatives part = alternatives(run.parts().get(i));
      int gap = run.gaps().get(i - 1);
      if (gap == 0) {
        found = found.then(part);
      } else {
        groups.add(found);
        gaps.add(gap);
        found = part;
      }
    }
    groups.add(found);
    return groups.size() == 1 ? found : Alternatives.of(withGaps(groups, gaps));
  }

  private static IntervalsSource withGaps(List<Alternatives> groups, List<Integer> gaps) {
    IntervalsSource source = groups.get(0).source();
    for (int i = 1; i < groups.size(); i++) {
      source =
          Intervals.maxgaps(gaps.get(i - 1), Intervals.ordered(source, groups.get(i).source()));
    }
    return source;
  }
}
