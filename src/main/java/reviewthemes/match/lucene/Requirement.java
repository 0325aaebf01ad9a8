package reviewthemes.match.lucene;

import java.util.BitSet;
import java.util.List;

/** Words that a sentence must hold for a pattern to be found in it, whatever their order. */
sealed interface Requirement {
  /** The sentences that meet it; not to be changed. */
  BitSet sentences(Occurrences occurrences);

  /** Every sentence meets it. */
  record None() implements Requirement {
    @Override
    public BitSet sentences(Occurrences occurrences) {
      return occurrences.all();
    }
  }

  record Term(int term) implements Requirement {
    @Override
    public BitSet sentences(Occurrences occurrences) {
      return occurrences.of(term);
    }
  }

  record All(List<Requirement> parts) implements Requirement {
    @Override
    public BitSet sentences(Occurrences occurrences) {
      BitSet sentences = (BitSet) parts.get(0).sentences(occurrences).clone();
      for (int i = 1; i < parts.size() && !sentences.isEmpty(); i++) {
        sentences.and(parts.get(i).sentences(occurrences));
      }
      return sentences;
    }
  }

  record Any(List<Requirement> parts) implements Requirement {
    @Override
    public BitSet sentences(Occurrences occurrences) {
      BitSet sentences = new BitSet();
      parts.forEach(part -> sentences.or(part.sentences(occurrences)));
      return sentences;
    }
  }

  /** One that many patterns share, worked out once for each call. */
  record Shared(int slot, Requirement requirement) implements Requirement {
    @Override
    public BitSet sentences(Occurrences occurrences) {
      return occurrences.shared(slot, requirement);
    }
  }
}
