package reviewthemes.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of a quote, which decide whether two quotes are the same passage. */
public final class QuoteWords {
  private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
  private static final double SAME = .6;
  private static final int FEW = 3;

  private final List<String> words;
  private final Map<String, Integer> counts = new HashMap<>();

  private QuoteWords(List<String> words) {
    this.words = words;
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
  }

  /** Reads words in small letters; hyphens that only show at a line's end are no part of them. */
  public static QuoteWords of(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replace("\u00ad", "");
    return new QuoteWords(
        new ArrayList<>(WORD.matcher(plain).results().map(MatchResult::group).toList()));
  }

  public List<String> words() {
    return List.copyOf(words);
  }

  public int size() {
    return words.size();
  }

  /**
   * Share of the shorter one's words that the other has too, 0 to 1; below three words all or
   * nothing.
   */
  public double overlap(QuoteWords other) {
    int shorter = Math.min(size(), other.size());
    if (shorter < FEW) {
      return counts.equals(other.counts) ? 1 : 0;
    }
    int shared = 0;
    for (Map.Entry<String, Integer> word : counts.entrySet()) {
      shared += Math.min(word.getValue(), other.counts.getOrDefault(word.getKey(), 0));
    }
    return (double) shared / shorter;
  }

  /** Whether both are the same passage: they share at least 60 % of the shorter one's words. */
  public boolean matches(QuoteWords other) {
    return overlap(other) >= SAME;
  }
}
