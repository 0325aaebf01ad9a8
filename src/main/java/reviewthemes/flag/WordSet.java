package reviewthemes.flag;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import reviewthemes.sentence.Token;

/** The different words of a passage, to see how alike two passages are. */
record WordSet(Set<String> stems) {
  private static final int SHORTEST = 3;

  static WordSet of(List<Token> tokens) {
    Set<String> stems = new HashSet<>();
    for (Token token : tokens) {
      if (token.stem().length() > SHORTEST) {
        stems.add(token.stem());
      }
    }
    return new WordSet(stems);
  }

  /** Shared words by all words of both, 0 to 1. */
  double likeness(WordSet other) {
    if (stems.isEmpty() || other.stems.isEmpty()) {
      return 0;
    }
    int shared = 0;
    for (String stem : stems) {
      shared += other.stems.contains(stem) ? 1 : 0;
    }
    return (double) shared / (stems.size() + other.stems.size() - shared);
  }
}
