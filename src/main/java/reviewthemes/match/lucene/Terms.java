package reviewthemes.match.lucene;

import java.util.Locale;

/** The terms under which a word is indexed: its stem, and variants marked by their first letter. */
final class Terms {
  private Terms() {}

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
