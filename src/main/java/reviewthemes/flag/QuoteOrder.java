package reviewthemes.flag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import reviewthemes.learn.Reading;
import reviewthemes.text.Span;

/**
 * Puts quotes in the order in which a reader wants them.
 *
 * <p>Those that say the same in nearly the same words become one, with all their places; then the
 * strongest comes first, and each next one is the strongest of those that say something new.
 */
final class QuoteOrder {
  private static final double SAME = 0.75;
  private static final double REPEATS = 0.4;

  private final Reading reading;

  QuoteOrder(Reading reading) {
    this.reading = reading;
  }

  List<Quote> order(List<Quote> quotes) {
    List<Quote> left = new ArrayList<>(folded(quotes));
    List<Quote> ordered = new ArrayList<>();
    while (!left.isEmpty()) {
      Quote next = left.get(0);
      double best = Double.NEGATIVE_INFINITY;
      for (Quote quote : left) {
        double worth = quote.score() - REPEATS * closest(quote, ordered);
        if (worth > best) {
          best = worth;
          next = quote;
        }
      }
      left.remove(next);
      ordered.add(next);
    }
    return ordered;
  }

  private double closest(Quote quote, List<Quote> others) {
    WordSet words = words(quote);
    return others.stream().mapToDouble(other -> words.likeness(words(other))).max().orElse(0);
  }

  private List<Quote> folded(List<Quote> quotes) {
    List<Quote> strongest =
        quotes.stream()
            .sorted(
                Comparator.comparingDouble(Quote::score).reversed().thenComparing(Quote::sentence))
            .toList();
    List<Quote> kept = new ArrayList<>();
    for (Quote quote : strongest) {
      int same = indexOfSame(quote, kept);
      if (same < 0) {
        kept.add(quote);
      } else {
        kept.set(same, withPlace(kept.get(same), quote.span()));
      }
    }
    return kept;
  }

  private int indexOfSame(Quote quote, List<Quote> kept) {
    WordSet words = words(quote);
    for (int i = 0; i < kept.size(); i++) {
      if (words.likeness(words(kept.get(i))) >= SAME) {
        return i;
      }
    }
    return -1;
  }

  private static Quote withPlace(Quote quote, Span place) {
    List<Span> places = new ArrayList<>(quote.alsoAt());
    places.add(place);
    return new Quote(
        quote.sentence(), quote.span(), quote.score(), quote.subject(), places, quote.why());
  }

  private WordSet words(Quote quote) {
    return WordSet.of(reading.sentences().get(quote.sentence()).tokens());
  }
}
