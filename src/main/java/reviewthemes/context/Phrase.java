package reviewthemes.context;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A compiled pattern of words; {@link PhraseParser} says how one is written. */
public final class Phrase {
  /** Stands for any number among the words that a match can start with. */
  static final String NUMBER = "@";

  private final String written;
  private final Step first;

  Phrase(String written, Step first) {
    this.written = written;
    this.first = first;
  }

  /** Index after the longest match that starts at {@code at}, or -1. */
  int match(Words words, int at) {
    return first.match(words, at);
  }

  /** Adds every word or stem that a match can start with; false if it can start with any. */
  boolean starts(Set<String> exact, Set<String> stems) {
    return first.starts(exact, stems);
  }

  @Override
  public String toString() {
    return written;
  }

  /** One step of a pattern, linked to the next. */
  sealed interface Step {
    int match(Words words, int at);

    boolean starts(Set<String> exact, Set<String> stems);
  }

  /** The pattern is complete. */
  record End() implements Step {
    @Override
    public int match(Words words, int at) {
      return at;
    }

    @Override
    public boolean starts(Set<String> exact, Set<String> stems) {
      return false;
    }
  }

  /** One word out of several, by its form or by its stem. */
  record Word(Set<String> exact, Set<String> stems, Step next) implements Step {
    @Override
    public int match(Words words, int at) {
      boolean fits =
          at < words.size()
              && (exact.contains(words.lower(at))
                  || (!stems.isEmpty() && stems.contains(words.stem(at))));
      return fits ? next.match(words, at + 1) : -1;
    }

    @Override
    public boolean starts(Set<String> exacts, Set<String> allStems) {
      exacts.addAll(exact);
      allStems.addAll(stems);
      return true;
    }
  }

  /** The sentence's start, or any number. */
  record Special(boolean start, Step next) implements Step {
    @Override
    public int match(Words words, int at) {
      if (start) {
        return at == 0 || isOpening(words, at) ? next.match(words, at) : -1;
      }
      return at < words.size() && words.isNumber(at) ? next.match(words, at + 1) : -1;
    }

    private static boolean isOpening(Words words, int at) {
      return at == 1 && !words.isWord(0);
    }

    @Override
    public boolean starts(Set<String> exact, Set<String> stems) {
      if (start) {
        return next.starts(exact, stems);
      }
      exact.add(NUMBER);
      return true;
    }
  }

  /** As few words as will do, up to some; no marks. */
  record Gap(int most, Step next) implements Step {
    @Override
    public int match(Words words, int at) {
      for (int skip = 0; skip <= most && at + skip <= words.size(); skip++) {
        int to = next.match(words, at + skip);
        if (to >= 0 || (at + skip < words.size() && !words.isWord(at + skip))) {
          return to;
        }
      }
      return -1;
    }

    @Override
    public boolean starts(Set<String> exact, Set<String> stems) {
      return false;
    }
  }

  /** One of several ways on; words are looked up, not tried one by one. */
  static final class Fork implements Step {
    private final Map<String, List<Step>> byWord = new HashMap<>();
    private final Map<String, List<Step>> byStem = new HashMap<>();
    private final List<Step> others = new ArrayList<>();
    private final List<Step> all;

    Fork(List<Step> ways) {
      all = List.copyOf(ways);
      for (Step way : ways) {
        Set<String> exact = new HashSet<>();
        Set<String> stems = new HashSet<>();
        if (way.starts(exact, stems)) {
          exact.forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(way));
          stems.forEach(stem -> byStem.computeIfAbsent(stem, w -> new ArrayList<>()).add(way));
        } else {
          others.add(way);
        }
      }
    }

    @Override
    public int match(Words words, int at) {
      int best = best(others, words, at, -1);
      if (at < words.size()) {
        best = best(byWord.get(words.lower(at)), words, at, best);
        if (!byStem.isEmpty()) {
          best = best(byStem.get(words.stem(at)), words, at, best);
        }
        if (words.isNumber(at)) {
          best = best(byWord.get(NUMBER), words, at, best);
        }
      }
      return best;
    }

    private static int best(List<Step> ways, Words words, int at, int sofar) {
      int best = sofar;
      for (int i = 0; ways != null && i < ways.size(); i++) {
        best = Math.max(best, ways.get(i).match(words, at));
      }
      return best;
    }

    @Override
    public boolean starts(Set<String> exact, Set<String> stems) {
      boolean known = true;
      for (Step way : all) {
        known &= way.starts(exact, stems);
      }
      return known;
    }
  }
}
