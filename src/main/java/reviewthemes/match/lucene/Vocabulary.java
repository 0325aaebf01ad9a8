package reviewthemes.match.lucene;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** The terms that any pattern asks for; other variants of a word need not be indexed. */
final class Vocabulary {
  private final Set<String> terms = new HashSet<>();
  private int shortestPrefix = Integer.MAX_VALUE;
  private int longestPrefix;

  /** Notes a term, and returns it. */
  String add(String term) {
    terms.add(term);
    if (term.startsWith("*")) {
      shortestPrefix = Math.min(shortestPrefix, term.length() - 1);
      longestPrefix = Math.max(longestPrefix, term.length() - 1);
    }
    return term;
  }

  /** Gives the asked-for terms of one word. */
  void forEachTerm(String word, String stem, Consumer<String> consumer) {
    if (terms.contains(stem)) {
      consumer.accept(stem);
    }
    accept(Terms.exact(word), consumer);
    if (Character.isUpperCase(word.charAt(0))) {
      accept(Terms.capitals(word), consumer);
      if (word.endsWith("s")) {
        accept(Terms.capitals(word.substring(0, word.length() - 1)), consumer);
      }
    }
    int longest = Math.min(longestPrefix, word.length());
    String lower = longest >= shortestPrefix ? word.toLowerCase(Locale.ROOT) : "";
    for (int length = shortestPrefix; length <= longest; length++) {
      accept(Terms.prefix(lower.substring(0, length)), consumer);
    }
  }

  private void accept(String term, Consumer<String> consumer) {
    if (terms.contains(term)) {
      consumer.accept(term);
    }
  }
}
