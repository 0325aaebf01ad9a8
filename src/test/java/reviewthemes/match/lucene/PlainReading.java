package reviewthemes.match.lucene;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import reviewthemes.codebook.Pattern;

/** Tries every way in which a pattern could be found in a sentence; slow and simple. */
final class PlainReading {
  private final WordRuns runs;
  private final List<Set<String>> words;

  /**
   * @param runs the terms of a pattern's words
   * @param words for each word of the sentence its terms
   */
  PlainReading(WordRuns runs, List<Set<String>> words) {
    this.runs = runs;
    this.words = words;
  }

  boolean finds(Pattern pattern) {
    for (int start = 0; start < words.size(); start++) {
      if (!ends(pattern, start).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Positions after the last word, of all finds that begin at {@code start}. */
  private Set<Integer> ends(Pattern pattern, int start) {
    Set<Integer> ends = new TreeSet<>();
    if (pattern instanceof Pattern.Word word) {
      runs.of(word).forEach(run -> addEnd(run, start, ends));
    } else if (pattern instanceof Pattern.Exact exact) {
      addEnd(runs.of(exact), start, ends);
    } else if (pattern instanceof Pattern.Choice choice) {
      choice.options().forEach(option -> ends.addAll(ends(option, start)));
    } else if (pattern instanceof Pattern.Named named) {
      ends.addAll(ends(named.words(), start));
    } else if (pattern instanceof Pattern.Maybe maybe) {
      ends.addAll(ends(maybe.pattern(), start));
    } else if (pattern instanceof Pattern.Window window) {
      addEnds(window, 0, start, Integer.MAX_VALUE, 0, ends);
    } else if (pattern instanceof Pattern.Sequence sequence) {
      addEnds(sequence, 0, start, 0, ends);
    }
    return ends;
  }

  private void addEnd(List<Vocabulary.Term> run, int start, Set<Integer> ends) {
    for (int i = 0; i < run.size(); i++) {
      if (start + i >= words.size() || !words.get(start + i).contains(run.get(i).text())) {
        return;
      }
    }
    ends.add(start + run.size());
  }

  private void addEnds(Pattern.Sequence sequence, int part, int from, int gap, Set<Integer> ends) {
    if (part == sequence.parts().size()) {
      ends.add(from);
      return;
    }
    Pattern next = sequence.parts().get(part);
    int after = part < sequence.gaps().size() ? sequence.gaps().get(part) : 0;
    if (next instanceof Pattern.Maybe) {
      boolean last = part == sequence.parts().size() - 1;
      addEnds(sequence, part + 1, from, last ? 0 : Math.max(gap, after), ends);
    }
    for (int start = from; start <= Math.min(from + gap, words.size() - 1); start++) {
      for (int end : ends(next, start)) {
        addEnds(sequence, part + 1, end, after, ends);
      }
    }
  }

  private void addEnds(
      Pattern.Window window, int part, int start, int first, int last, Set<Integer> ends) {
    if (part == window.parts().size()) {
      if (first == start) {
        ends.add(last);
      }
      return;
    }
    for (int at = start; at < Math.min(words.size(), start + window.width()); at++) {
      for (int end : ends(window.parts().get(part), at)) {
        if (end - start <= window.width()) {
          addEnds(window, part + 1, start, Math.min(first, at), Math.max(last, end), ends);
        }
      }
    }
  }
}
