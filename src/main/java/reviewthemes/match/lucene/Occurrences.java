package reviewthemes.match.lucene;

import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** In which sentences of one call each term occurs, and so which may hold what a search seeks. */
final class Occurrences {
  private static final BitSet NOWHERE = new BitSet(0);

  private final Map<Integer, BitSet> byTerm = new HashMap<>();
  private final Map<Integer, BitSet> shared = new HashMap<>();
  private final Map<Search, BitSet> promising = new IdentityHashMap<>();
  private final BitSet all = new BitSet();

  Occurrences(List<SentenceWords> sentences) {
    all.set(0, sentences.size());
    for (int i = 0; i < sentences.size(); i++) {
      for (SentenceWords.Word word : sentences.get(i).words()) {
        for (Vocabulary.Term term : word.terms()) {
          byTerm.computeIfAbsent(term.id(), none -> new BitSet()).set(i);
        }
      }
    }
  }

  /** The sentences, by place in the list, that hold all words without which nothing is found. */
  BitSet promising(Search search) {
    return promising.computeIfAbsent(search, any -> search.requirement().sentences(this));
  }

  BitSet all() {
    return all;
  }

  BitSet of(int term) {
    return byTerm.getOrDefault(term, NOWHERE);
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
