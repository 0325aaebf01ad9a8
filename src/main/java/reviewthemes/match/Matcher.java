package reviewthemes.match;

import java.util.List;
import reviewthemes.sentence.Sentence;

/** Finds every indicator in sentences. */
public interface Matcher {
  /**
   * The hits of each sentence, in the order of {@code sentences}; hits of one sentence ordered by
   * place, theme and indicator. Safe to call from several threads.
   */
  List<List<Hit>> match(List<Sentence> sentences);
}
