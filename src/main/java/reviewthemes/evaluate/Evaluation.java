package reviewthemes.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import reviewthemes.codebook.Code;
import reviewthemes.evaluate.measure.Tally;
import reviewthemes.review.ReviewId;

/**
 * Reviews as the machine coded them beside how people did.
 *
 * <p>Only codes that people flagged in at least one of the reviews count; the others are named in
 * {@code unscored}. A review for which the machine gave nothing counts as one without flags.
 *
 * @param codes the codes that count, in order
 * @param reviews the reviews, ordered as people's codings were
 * @param missing reviews for which the machine gave nothing
 * @param unscored codes that the machine flagged and people nowhere did
 */
public record Evaluation(
    List<Code> codes, List<ReviewScore> reviews, List<ReviewId> missing, List<Code> unscored) {
  public Evaluation {
    codes = List.copyOf(codes);
    reviews = List.copyOf(reviews);
    missing = List.copyOf(missing);
    unscored = List.copyOf(unscored);
  }

  /**
   * Compares all reviews that people coded.
   *
   * @param golds people's codings
   * @param machine the machine's, by review
   */
  public static Evaluation of(Collection<Coding> golds, Map<ReviewId, Coding> machine) {
    Set<Code> codes = new TreeSet<>();
    golds.forEach(gold -> codes.addAll(gold.flags()));
    Set<Code> unscored = new TreeSet<>();
    List<ReviewScore> scores = new ArrayList<>();
    List<ReviewId> missing = new ArrayList<>();
    for (Coding gold : golds) {
      Coding given = machine.get(gold.review());
      if (given == null) {
        missing.add(gold.review());
        given = Coding.none(gold.review());
      }
      scores.add(ReviewScore.of(gold, given, codes));
      unscored.addAll(given.flags());
    }
    unscored.removeAll(codes);
    return new Evaluation(List.copyOf(codes), scores, missing, List.copyOf(unscored));
  }

  /** The tally of each review over the codes that {@code counts} holds for. */
  public List<Tally> tallies(Predicate<Code> counts) {
    return reviews.stream().map(review -> review.tally(counts)).toList();
  }
}
