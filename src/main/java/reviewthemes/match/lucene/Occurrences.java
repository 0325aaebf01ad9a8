package reviewthemes.match.lucene;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In which sentences of one call each term occurs, and so which may hold what a search seeks. */
final class Occurrences {
  private static final BitSet NOWHERE = new BitSet(0);

  private final BitSet[] byTerm;
  private final Map<Integer, BitSet> shared = new HashMap<>();
  private final Map<Integer, BitSet> promising = new HashMap<>();
  private final BitSet all = new BitSet();

  /**
   * @param vocabulary number of terms that may be asked for
   */
  Occurrences(List<SentenceWords> sentences, int vocabulary) {
    byTerm = new BitSet[vocabulary];
    all.set(0, sentences.size());
    for (int i = 0; i < sentences.size(); i++) {
      for (SentenceWords.Word word : sentences.get(i).words()) {
        for (Vocabulary.Term term : word.terms()) {
          if (byTerm[term.id()] == null) {
            byTerm[term.id()] = new BitSet();
          }
          byTerm[term.id()].set(i);
        }
      }
    }
  }

  /** The sentences, by place in the list, that hold all words without which nothing is found. */
  BitSet promising(Search search) {
    BitSet known = promising.get(search.number());
    if (known == null) {
      known = search.requirement().sentences(this);
      promising.put(search.number(), known);
    }
    return known;
  }

  BitSet all() {
    return all;
  }

  BitSet of(int term) {
    return byTerm[term] == null ? NOWHERE : byTerm[term];
  }

  BitSet shared(int slot, Requirement requirement) {
    BitSet known = shared.get(slot);
    if (known == null) {
      known = requirement.sentences(this);
      shared.put(slot, known);
    }
    return known;
  }
}
