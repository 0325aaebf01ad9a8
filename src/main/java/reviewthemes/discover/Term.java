package reviewthemes.discover;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import reviewthemes.review.ReviewId;

/**
 * A term that reviewers judge by.
 *
 * @param stems stems of its words
 * @param shown how it is most often written
 * @param uncaught number of judging sentences that use it and that no theme catches
 * @param caught number of judging sentences that use it and that some theme catches
 * @param told number of sentences that use it where reviews tell what happened
 * @param reviews the reviews with uncaught sentences
 * @param firstYear the earliest year in which one of them was published, if any tells
 * @param keyness how much more it is used in judging than in telling: log-likelihood (Dunning 1993)
 * @param examples uncaught sentences, of as many reviews as possible
 */
public record Term(
    List<String> stems,
    String shown,
    int uncaught,
    int caught,
    int told,
    Set<ReviewId> reviews,
    Optional<String> firstYear,
    double keyness,
    List<Example> examples) {
  public Term {
    stems = List.copyOf(stems);
    reviews = java.util.Collections.unmodifiableSet(new TreeSet<>(reviews));
    examples = List.copyOf(examples);
  }

  /** Share of its judging sentences that some theme catches, 0 to 1. */
  public double caughtShare() {
    return (double) caught / (caught + uncaught);
  }

  /** What is ranked by: in how many reviews, how much a term of judging, how little caught. */
  public double weight() {
    return reviews.size() * Math.log1p(keyness) * (1 - caughtShare());
  }

  /** Whether its words stand together inside the other's. */
  boolean isWithin(Term other) {
    return stems.size() < other.stems.size()
        && java.util.Collections.indexOfSubList(other.stems, stems) >= 0;
  }
}
