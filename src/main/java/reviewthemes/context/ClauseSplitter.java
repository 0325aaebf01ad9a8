package reviewthemes.context;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Splits a sentence into clauses at conjunctions, semicolons and the ends of openers. */
final class ClauseSplitter {
  private static final int LEAST = 3;
  private static final int NEAR = 7;

  private final ContextRules rules;

  ClauseSplitter(ContextRules rules) {
    this.rules = rules;
  }

  /** Clauses in order, without gaps; a sentence without tokens has none. */
  List<Clause> split(Words words, List<PhraseIndex.Match<CueRule>> triggers) {
    TreeSet<Integer> starts = new TreeSet<>();
    for (PhraseIndex.Match<CueRule> trigger : triggers) {
      int at = start(words, trigger);
      if (at > 0) {
        starts.add(at);
      }
    }
    List<Clause> clauses = new ArrayList<>();
    int from = 0;
    starts.add(words.size());
    for (int start : starts) {
      boolean last = start == words.size();
      if (last || (wordsIn(words, from, start) >= LEAST && wordsAfter(words, start) >= LEAST)) {
        if (start > from) {
          clauses.add(new Clause(from, start, hasVerb(words, from, start)));
        }
        from = start;
      }
    }
    return List.copyOf(clauses);
  }

  private int start(Words words, PhraseIndex.Match<CueRule> trigger) {
    int at = trigger.from();
    return switch (trigger.owner().meaning()) {
      case CLAUSE_BREAK -> words.isWord(at) ? at : at + 1;
      case CLAUSE_JOIN -> {
        int start = words.isWord(at) ? at : at + 1;
        int near = Math.min(words.size(), trigger.to() + NEAR);
        yield hasVerb(words, 0, at) && hasVerb(words, start, near) ? start : -1;
      }
      case CLAUSE_OPEN -> afterComma(words, trigger.to());
      default -> -1;
    };
  }

  private int afterComma(Words words, int from) {
    for (int i = from; i < words.size(); i++) {
      if (words.lower(i).equals(",")) {
        return hasVerb(words, i, words.size()) ? i + 1 : -1;
      }
    }
    return -1;
  }

  private boolean hasVerb(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      String word = words.lower(i);
      if (rules.finiteVerbs().contains(word)) {
        return true;
      }
      for (String ending : rules.verbEndings()) {
        if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
          return true;
        }
      }
    }
    return false;
  }

  private static int wordsAfter(Words words, int from) {
    return wordsIn(words, from, words.size());
  }

  private static int wordsIn(Words words, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += words.isWord(i) ? 1 : 0;
    }
    return count;
  }
}
