package reviewthemes.match.lucene;

import java.util.BitSet;
import java.util.Comparator;
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

  /** All of several things; what is told soonest comes first. */
  record All(List<Requirement> parts) implements Requirement {
    public All {
      parts =
          parts.stream()
              .sorted(Comparator.comparing((Requirement part) -> !(part instanceof Term)))
              .toList();
    }

    @Override
    public BitSet sentences(Occurrences occurrences) {
      BitSet sentences = (BitSet) parts.get(0).sentences(occurrences).clone();
      for (int i = 1; i < parts.size() && !sentences.isEmpty(); i++) {
        sentences.and(parts.get(i).sentences(occurrences));
      }
      return sentences;
    }
  }

  /** One of several terms, or one of other things. */
  record Any(int[] terms, List<Requirement> others) implements Requirement {
    static Any of(List<Requirement> parts) {
      return new Any(
          parts.stream()
              .filter(Term.class::isInstance)
              .mapToInt(part -> ((Term) part).term())
              .toArray(),
          parts.stream().filter(part -> !(part instanceof Term)).toList());
    }

    @Override
    public BitSet sentences(Occurrences occurrences) {
      BitSet sentences = new BitSet();
      for (int term : terms) {
        sentences.or(occurrences.of(term));
      }
      for (Requirement other : others) {
        sentences.or(other.sentences(occurrences));
      }
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
