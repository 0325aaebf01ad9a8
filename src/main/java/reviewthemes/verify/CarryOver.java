package reviewthemes.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reviewthemes.codebook.Code;
import reviewthemes.evaluate.QuoteWords;

/**
 * Finds the quotes of old decisions among those suggested now, by their words and their place.
 *
 * <p>First quotes of the same words (case, marks and spaces apart) are paired, the nearest first,
 * and of the quotes of one run no two with the same one of now: so of two equal sentences each
 * keeps its own decisions. Then, of what is left, quotes that share most of the shorter one's words
 * and stand on the same or the next page: a new model may cut a quote differently.
 */
final class CarryOver {
  private static final int PAGES_APART = 1;

  /** A quote as it was decided on; within a run an id stands for one quote. */
  record Decided(long run, QuoteId id) {
    static Decided of(Decision decision, CodedQuote quote) {
      return new Decided(decision.basis().run(), quote.id());
    }
  }

  private record Pair(Decided decided, CodedQuote now, int pages, int characters) {}

  private record Taken(long run, QuoteId now) {}

  private record Place(Code code, int start, int end, String text) {
    static Place of(CodedQuote quote) {
      Passage passage = quote.passage();
      return new Place(quote.code(), passage.start(), passage.end(), passage.text());
    }
  }

  private final Map<Decided, CodedQuote> found = new HashMap<>();
  private final Set<Taken> taken = new HashSet<>();
  private final Map<String, QuoteWords> words = new HashMap<>();
  private final Map<Code, List<CodedQuote>> now = new HashMap<>();
  private final Map<Decided, CodedQuote> decided;

  private CarryOver(Map<Decided, CodedQuote> decided, List<CodedQuote> now) {
    this.decided = decided;
    now.forEach(
        quote -> this.now.computeIfAbsent(quote.code(), code -> new ArrayList<>()).add(quote));
  }

  /** Today's quote for each decided one that has any. */
  static Map<Decided, CodedQuote> match(Map<Decided, CodedQuote> decided, List<CodedQuote> now) {
    CarryOver carryOver = new CarryOver(decided, now);
    carryOver.samePlace();
    carryOver.sameWords();
    carryOver.similarWords();
    return Map.copyOf(carryOver.found);
  }

  /** The nearest of all; most decisions are about what is still suggested where it was. */
  private void samePlace() {
    Map<Place, CodedQuote> places = new HashMap<>();
    now.values().forEach(all -> all.forEach(quote -> places.put(Place.of(quote), quote)));
    decided.keySet().stream()
        .sorted(Comparator.comparing(Decided::id))
        .forEach(
            key -> {
              CodedQuote current = places.get(Place.of(decided.get(key)));
              if (current != null && taken.add(new Taken(key.run(), current.id()))) {
                found.put(key, current);
              }
            });
  }

  private void sameWords() {
    for (Pair pair : pairs(true)) {
      if (!found.containsKey(pair.decided())
          && taken.add(new Taken(pair.decided().run(), pair.now().id()))) {
        found.put(pair.decided(), pair.now());
      }
    }
  }

  private void similarWords() {
    for (Pair pair : pairs(false)) {
      if (pair.pages() <= PAGES_APART) {
        found.putIfAbsent(pair.decided(), pair.now());
      }
    }
  }

  /** Pairs of what is not found yet, the nearest first. */
  private List<Pair> pairs(boolean sameWords) {
    List<Pair> pairs = new ArrayList<>();
    decided.forEach(
        (key, quote) -> {
          if (!found.containsKey(key)) {
            for (CodedQuote current : now.getOrDefault(quote.code(), List.of())) {
              pair(key, quote, current, sameWords).ifPresent(pairs::add);
            }
          }
        });
    pairs.sort(
        Comparator.comparingInt(Pair::pages)
            .thenComparingInt(Pair::characters)
            .thenComparing(pair -> pair.decided().id()));
    return pairs;
  }

  private Optional<Pair> pair(Decided key, CodedQuote old, CodedQuote current, boolean sameWords) {
    QuoteWords then = words(old);
    QuoteWords today = words(current);
    boolean same = then.words().equals(today.words());
    if (sameWords ? !same : same || !then.matches(today)) {
      return Optional.empty();
    }
    return Optional.of(
        new Pair(
            key,
            current,
            Math.abs(old.passage().page() - current.passage().page()),
            Math.abs(old.passage().start() - current.passage().start())));
  }

  private QuoteWords words(CodedQuote quote) {
    return words.computeIfAbsent(quote.passage().text(), QuoteWords::of);
  }
}
