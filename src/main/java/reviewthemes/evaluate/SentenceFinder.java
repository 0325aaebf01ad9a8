package reviewthemes.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import reviewthemes.learn.Reading;

/** Finds the sentences of a review in which a quote stands. */
public final class SentenceFinder {
  private final List<QuoteWords> sentences;
  private final String text;
  private final int[] starts;

  public SentenceFinder(Reading reading) {
    this.sentences =
        IntStream.range(0, reading.sentences().size())
            .mapToObj(i -> QuoteWords.of(reading.text(i)))
            .toList();
    this.starts = new int[sentences.size()];
    StringBuilder joined = new StringBuilder(" ");
    for (int i = 0; i < starts.length; i++) {
      starts[i] = joined.length();
      sentences.get(i).words().forEach(word -> joined.append(word).append(' '));
    }
    this.text = joined.toString();
  }

  /**
   * The sentences that the quote fills for the greater part, or that hold most of it, wherever it
   * stands; where it stands nowhere word for word, the one that is most like it; or none.
   */
  public List<Integer> find(QuoteWords quote) {
    if (quote.size() == 0) {
      return List.of();
    }
    String words = " " + String.join(" ", quote.words()) + " ";
    TreeSet<Integer> found = new TreeSet<>();
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      addHeld(at + 1, at + words.length(), found);
    }
    return found.isEmpty() ? mostAlike(quote) : List.copyOf(found);
  }

  private void addHeld(int from, int to, TreeSet<Integer> found) {
    int at = Arrays.binarySearch(starts, from);
    int first = at >= 0 ? at : -at - 2;
    for (int i = first; i < starts.length && starts[i] < to; i++) {
      int end = i + 1 < starts.length ? starts[i + 1] : text.length();
      int shared = Math.min(to, end) - Math.max(from, starts[i]);
      if (shared > 0 && 2 * shared >= Math.min(to - from, end - starts[i])) {
        found.add(i);
      }
    }
  }

  private List<Integer> mostAlike(QuoteWords quote) {
    List<Integer> like = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).matches(quote) && likeness(i, quote) >= .5) {
        like.add(i);
      }
    }
    return like.stream()
        .max(Comparator.comparingDouble(i -> likeness(i, quote)))
        .map(List::of)
        .orElse(List.of());
  }

  /** Share of the words of both that they have in common (Dice). */
  private double likeness(int sentence, QuoteWords quote) {
    int size = sentences.get(sentence).size();
    double shared = sentences.get(sentence).overlap(quote) * Math.min(size, quote.size());
    return 2 * shared / (size + quote.size());
  }
}
