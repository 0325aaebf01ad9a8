package reviewthemes.discover;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import reviewthemes.review.ReviewId;

/**
 * Terms that share their telling words: what may become one theme.
 *
 * @param terms the weightiest first
 */
public record NewTheme(List<Term> terms) {
  public NewTheme {
    terms = List.copyOf(terms);
  }

  public Term head() {
    return terms.get(0);
  }

  /** The reviews that use any of its terms. */
  public Set<ReviewId> reviews() {
    Set<ReviewId> reviews = new TreeSet<>();
    terms.forEach(term -> reviews.addAll(term.reviews()));
    return reviews;
  }

  /** Sentences of as many reviews as possible, those of the first term first. */
  public List<Example> examples(int most) {
    List<Example> first = new ArrayList<>();
    List<Example> others = new ArrayList<>();
    Set<ReviewId> seen = new TreeSet<>();
    Set<String> texts = new TreeSet<>();
    for (Term term : terms) {
      for (Example example : term.examples()) {
        if (texts.add(example.text())) {
          (seen.add(example.review()) ? first : others).add(example);
        }
      }
    }
    first.addAll(others);
    return List.copyOf(first.subList(0, Math.min(most, first.size())));
  }
}
