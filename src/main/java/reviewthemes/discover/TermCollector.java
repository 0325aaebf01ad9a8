package reviewthemes.discover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import reviewthemes.codebook.Code;
import reviewthemes.codebook.ThemeId;
import reviewthemes.evaluate.ScoredReading;
import reviewthemes.learn.Reading;
import reviewthemes.match.Hit;
import reviewthemes.review.BlockKind;
import reviewthemes.review.ReviewId;
import reviewthemes.sentence.Sentence;

/**
 * Counts phrases over reviews; safe to use from several threads.
 *
 * <p>Sentences are counted, each phrase once in each. A phrase that a theme's indicator matches is
 * known to the codebook and counts as caught.
 */
public final class TermCollector {
  private final PhraseFinder finder;
  private final TermRules rules;
  private final List<Code> codes;
  private final Set<ThemeId> without;
  private final Map<List<String>, Uses> uses = new HashMap<>();
  private final Map<ReviewId, String> years = new HashMap<>();
  private int uncaught;
  private int told;

  /**
   * @param codes the codes that sentences are scored for
   * @param without themes to treat as if the codebook lacked them
   */
  public TermCollector(
      PhraseFinder finder, TermRules rules, List<Code> codes, Set<ThemeId> without) {
    this.finder = finder;
    this.rules = rules;
    this.without = Set.copyOf(without);
    this.codes = codes.stream().filter(code -> !without.contains(code.theme())).toList();
  }

  private static final class Uses {
    private final Map<String, Integer> forms = new TreeMap<>();
    private final Map<ReviewId, List<Example>> examples = new TreeMap<>();
    private int uncaught;
    private int caught;
    private int told;
  }

  private enum Place {
    UNCAUGHT,
    CAUGHT,
    TOLD
  }

  private record Found(List<Phrase> phrases, Set<List<String>> known, Place place, Example at) {}

  /**
   * Adds a review.
   *
   * @param published when it was published, as told, beginning with the year
   */
  public void add(ScoredReading scored, Optional<String> published) {
    Reading reading = scored.reading();
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < reading.sentences().size(); i++) {
      Optional<Place> place = place(scored, i);
      if (place.isPresent()) {
        found.add(found(reading, i, place.get()));
      }
    }
    synchronized (this) {
      published.ifPresent(date -> years.put(reading.review().id(), date.substring(0, 4)));
      found.forEach(this::count);
    }
  }

  private Optional<Place> place(ScoredReading scored, int sentence) {
    Reading reading = scored.reading();
    BlockKind kind = reading.block(sentence).kind();
    String role = reading.section(sentence).role().id();
    if (kind == BlockKind.CONTENTS || kind == BlockKind.FOOTNOTE) {
      return Optional.empty();
    }
    if (rules.expert().contains(role)) {
      boolean caught =
          codes.stream().anyMatch(code -> scored.score(sentence, code) >= scored.threshold(code));
      return Optional.of(caught ? Place.CAUGHT : Place.UNCAUGHT);
    }
    return rules.background().contains(role) ? Optional.of(Place.TOLD) : Optional.empty();
  }

  private Found found(Reading reading, int index, Place place) {
    Sentence sentence = reading.sentences().get(index);
    List<Phrase> phrases = finder.find(sentence);
    Set<List<String>> known = new HashSet<>();
    for (Phrase phrase : phrases) {
      boolean matched =
          reading.hits().get(index).stream()
              .filter(hit -> !without.contains(hit.theme()))
              .anyMatch(hit -> isKnown(phrase, hit));
      if (matched) {
        known.add(phrase.stems());
      }
    }
    int start = reading.review().clean().toOriginal(sentence.span()).start();
    return new Found(
        phrases,
        known,
        place,
        new Example(
            reading.review().id(),
            reading.review().source().page(start),
            reading.text(index).strip().replaceAll("\\s+", " ")));
  }

  /** Whether an indicator looks for the whole phrase, or a telling one for a word of it. */
  private static boolean isKnown(Phrase phrase, Hit hit) {
    boolean shared = hit.words().stream().anyMatch(word -> word.overlaps(phrase.span()));
    return shared
        && (hit.span().contains(phrase.span())
            || hit.strong() && phrase.span().contains(hit.span()));
  }

  private void count(Found found) {
    uncaught += found.place() == Place.UNCAUGHT ? 1 : 0;
    told += found.place() == Place.TOLD ? 1 : 0;
    Set<List<String>> seen = new HashSet<>();
    for (Phrase phrase : found.phrases()) {
      if (seen.add(phrase.stems())) {
        Uses use = uses.computeIfAbsent(phrase.stems(), stems -> new Uses());
        use.forms.merge(phrase.shown(), 1, Integer::sum);
        if (found.place() == Place.TOLD) {
          use.told++;
        } else if (found.place() == Place.CAUGHT || found.known().contains(phrase.stems())) {
          use.caught++;
        } else {
          use.uncaught++;
          use.examples
              .computeIfAbsent(found.at().review(), review -> new ArrayList<>())
              .add(found.at());
        }
      }
    }
  }

  /** The terms that enough reviews use, more in judging than in telling, and no theme catches. */
  public synchronized List<Term> terms() {
    List<Term> terms = new ArrayList<>();
    uses.forEach(
        (stems, use) -> {
          if (use.examples.size() >= rules.fewestReviews()) {
            Term term = term(stems, use);
            if (term.keyness() > 0 && term.caughtShare() <= rules.mostCaught()) {
              terms.add(term);
            }
          }
        });
    return terms;
  }

  private Term term(List<String> stems, Uses use) {
    String shown =
        use.forms.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElseThrow();
    return new Term(
        stems,
        shown,
        use.uncaught,
        use.caught,
        use.told,
        use.examples.keySet(),
        use.examples.keySet().stream()
            .flatMap(review -> Optional.ofNullable(years.get(review)).stream())
            .min(Comparator.naturalOrder()),
        Keyness.of(use.uncaught, uncaught, use.told, told),
        examples(use));
  }

  /** One of each review, then more. */
  private List<Example> examples(Uses use) {
    List<Example> examples = new ArrayList<>();
    for (int round = 0; examples.size() < rules.examples() && round < use.uncaught; round++) {
      for (List<Example> own : use.examples.values()) {
        if (round < own.size() && examples.size() < rules.examples()) {
          examples.add(own.get(round));
        }
      }
    }
    return examples;
  }
}
