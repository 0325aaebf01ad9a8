package reviewthemes.flag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import reviewthemes.codebook.Code;
import reviewthemes.codebook.Codebook;
import reviewthemes.codebook.Example;
import reviewthemes.codebook.Theme;
import reviewthemes.sentence.Stemmer;
import reviewthemes.sentence.Token;

/** Finds the codebook's example that a sentence is most like, by the words they share. */
final class LikeExamples {
  private static final double LEAST = 0.25;

  private record Known(Code code, String text, Set<String> stems) {}

  private final List<Known> examples = new ArrayList<>();
  private final Map<String, Double> weights = new HashMap<>();

  LikeExamples(Codebook codebook, Stemmer stemmer) {
    Map<String, Integer> counts = new HashMap<>();
    for (Theme theme : codebook.themes()) {
      for (Example example : theme.examples()) {
        Set<String> stems = new TreeSet<>();
        for (String word : example.text().toLowerCase(Locale.ROOT).split("[^a-z']+")) {
          if (word.length() > 2) {
            stems.add(stemmer.stem(word));
          }
        }
        stems.forEach(stem -> counts.merge(stem, 1, Integer::sum));
        examples.add(new Known(new Code(theme.id(), example.polarity()), example.text(), stems));
      }
    }
    counts.forEach((stem, count) -> weights.put(stem, Math.log((1.0 + examples.size()) / count)));
  }

  /** The words of the example most like these, if any is somewhat like them. */
  Optional<String> closest(Code code, List<Token> tokens) {
    Set<String> stems = new TreeSet<>();
    tokens.forEach(token -> stems.add(token.stem()));
    double best = LEAST;
    String found = null;
    for (Known example : examples) {
      if (example.code().equals(code)) {
        double likeness = likeness(stems, example.stems());
        if (likeness > best) {
          best = likeness;
          found = example.text();
        }
      }
    }
    return Optional.ofNullable(found);
  }

  private double likeness(Set<String> stems, Set<String> example) {
    double shared = 0;
    double all = 0;
    for (String stem : example) {
      double weight = weights.get(stem);
      all += weight;
      shared += stems.contains(stem) ? weight : 0;
    }
    return all == 0 ? 0 : shared / all;
  }
}
