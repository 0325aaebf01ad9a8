package reviewthemes.context;

import java.util.List;

/**
 * The words that are judged, within one analysed sentence.
 *
 * @param sentence the sentence
 * @param tokens indices of the words' tokens, in order, at least one
 * @param clause the clause of the first of them
 */
record Passage(SentenceContext sentence, List<Integer> tokens, Clause clause) {
  int first() {
    return tokens.get(0);
  }

  /** Whether it is a clause as a whole or more, and not a hit inside one. */
  boolean isWhole() {
    int size = clause.to() - clause.from();
    return tokens.size() >= size - 2 && tokens.size() > 3;
  }

  /**
   * Whether {@code cue} speaks about these words. A denial inside a hit belongs to the hit, and one
   * inside a whole clause counts if it covers most of it.
   */
  boolean isIn(FoundCue cue) {
    int covered = 0;
    for (int i = 0; i < tokens.size(); i++) {
      covered += cue.covers(tokens.get(i)) ? 1 : 0;
    }
    boolean denies = cue.meaning() == Meaning.NEGATED || cue.meaning() == Meaning.DENIED;
    if (isWhole()) {
      return covered * 2 > tokens.size();
    }
    return covered > 0 && !(denies && tokens.contains(cue.from()));
  }
}
