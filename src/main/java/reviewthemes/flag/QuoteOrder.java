package reviewthemes.flag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final Map<Integer, WordSet> words = new HashMap<>();

  QuoteOrder(Reading reading) {
    this.reading = reading;
  }

  /** A quote that has no place yet, and how close the closest of those with a place comes to it. */
  private static final class Open {
    private final WordSet words;
    private Quote quote;
    private double closest;

    Open(Quote quote, WordSet words) {
      this.quote = quote;
      this.words = words;
    }

    double worth() {
      return quote.score() - REPEATS * closest;
    }
  }

  List<Quote> order(List<Quote> quotes) {
    List<Open> left = folded(quotes);
    List<Quote> ordered = new ArrayList<>();
    while (!left.isEmpty()) {
      Open next = left.get(0);
      for (Open open : left) {
        if (open.worth() > next.worth()) {
          next = open;
        }
      }
      left.remove(next);
      ordered.add(next.quote);
      for (Open open : left) {
        open.closest = Math.max(open.closest, open.words.likeness(next.words));
      }
    }
    return ordered;
  }

  private List<Open> folded(List<Quote> quotes) {
    List<Quote> strongest =
        quotes.stream()
            .sorted(
                Comparator.comparingDouble(Quote::score).reversed().thenComparing(Quote::sentence))
            .toList();
    List<Open> kept = new ArrayList<>();
    for (Quote quote : strongest) {
      WordSet own = words(quote);
      Optional<Open> same =
          kept.stream().filter(open -> own.likeness(open.words) >= SAME).findFirst();
      if (same.isPresent()) {
        same.get().quote = withPlace(same.get().quote, quote.span());
      } else {
        kept.add(new Open(quote, own));
      }
    }
    return kept;
  }

  private static Quote withPlace(Quote quote, Span place) {
    List<Span> places = new ArrayList<>(quote.alsoAt());
    places.add(place);
    return new Quote(
        quote.sentence(), quote.span(), quote.score(), quote.subject(), places, quote.why());
  }

  private WordSet words(Quote quote) {
    return words.computeIfAbsent(
        quote.sentence(), i -> WordSet.of(reading.sentences().get(i).tokens()));
  }
}
