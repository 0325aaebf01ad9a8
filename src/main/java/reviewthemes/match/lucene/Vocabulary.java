package reviewthemes.match.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The terms that any pattern asks for; other variants of a word need not be indexed.
 *
 * <p>Complete once all patterns are compiled; from then on safe to use from several threads.
 */
final class Vocabulary {
  private static final int MOST_REMEMBERED = 100_000;

  /** A term and its number. */
  record Term(String text, int id) {}

  private final Map<String, Term> terms = new HashMap<>();
  private final Map<String, List<Term>> remembered = new ConcurrentHashMap<>();
  private int shortestPrefix = Integer.MAX_VALUE;
  private int longestPrefix;

  /** Notes a term, and returns it with its number. */
  Term add(String term) {
    if (term.startsWith("*")) {
      shortestPrefix = Math.min(shortestPrefix, term.length() - 1);
      longestPrefix = Math.max(longestPrefix, term.length() - 1);
    }
    return terms.computeIfAbsent(term, text -> new Term(text, terms.size()));
  }

  int size() {
    return terms.size();
  }

  /** The number of a noted term. */
  int id(String term) {
    return terms.get(term).id();
  }

  /** The asked-for terms of one word. */
  List<Term> of(String word, String stem) {
    List<Term> known = remembered.get(word);
    if (known == null) {
      known = find(word, stem);
      if (remembered.size() < MOST_REMEMBERED) {
        remembered.put(word, known);
      }
    }
    return known;
  }

  private List<Term> find(String word, String stem) {
    List<Term> found = new ArrayList<>();
    add(stem, found);
    add(Terms.exact(word), found);
    add(Terms.capitals(word), found);
    if (word.endsWith("s")) {
      add(Terms.capitals(word.substring(0, word.length() - 1)), found);
    }
    String lower = word.toLowerCase(Locale.ROOT);
    int longest = Math.min(longestPrefix, lower.length());
    for (int length = shortestPrefix; length <= longest; length++) {
      add(Terms.prefix(lower.substring(0, length)), found);
    }
    return List.copyOf(found);
  }

  private void add(String text, List<Term> found) {
    Term term = terms.get(text);
    if (term != null) {
      found.add(term);
    }
  }
}
