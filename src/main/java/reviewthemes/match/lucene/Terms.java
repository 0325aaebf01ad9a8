package reviewthemes.match.lucene;

import java.util.Locale;
import reviewthemes.sentence.Stemmer;

/** The terms under which a word is indexed: its stem, and variants marked by their first letter. */
final class Terms {
  private Terms() {}

  static String stem(String word, Stemmer stemmer) {
    return stemmer.stem(word);
  }

  /** As written, capitals apart. */
  static String exact(String word) {
    return "=" + word.toLowerCase(Locale.ROOT);
  }

  /** As written, capitals included. */
  static String capitals(String word) {
    return "^" + word;
  }

  static String prefix(String letters) {
    return "*" + letters.toLowerCase(Locale.ROOT);
  }
}
