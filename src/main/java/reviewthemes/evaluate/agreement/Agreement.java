package reviewthemes.evaluate.agreement;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import reviewthemes.evaluate.measure.CrossTable;
import reviewthemes.evaluate.measure.Interval;

/**
 * How well coders agree about units.
 *
 * @param coders who they are
 * @param shared number of units that two of them or more have coded
 * @param raw how often two coders of a unit say the same
 * @param kappa Cohen's, of two coders only
 * @param kappaInterval 95 % interval of kappa
 * @param alpha Krippendorff's
 * @param ac1 Gwet's
 */
public record Agreement(
    List<String> coders,
    int shared,
    OptionalDouble raw,
    OptionalDouble kappa,
    Optional<Interval> kappaInterval,
    OptionalDouble alpha,
    OptionalDouble ac1) {
  public Agreement {
    coders = List.copyOf(coders);
  }

  /**
   * @param ratings at most one of each coder on each unit
   * @param answers all answers that there are, at least two
   */
  public static Agreement of(Collection<Rating> ratings, List<String> answers) {
    List<String> coders =
        List.copyOf(
            ratings.stream()
                .map(Rating::coder)
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll));
    Ratings all = Ratings.of(ratings, answers);
    Optional<CrossTable> two =
        coders.size() == 2 ? Optional.of(cross(ratings, coders, answers)) : Optional.empty();
    return new Agreement(
        coders,
        all.shared().size(),
        all.raw(),
        two.map(CrossTable::kappa).orElse(OptionalDouble.empty()),
        two.flatMap(CrossTable::kappaInterval),
        all.alpha(),
        all.ac1());
  }

  private static CrossTable cross(
      Collection<Rating> ratings, List<String> coders, List<String> answers) {
    Map<String, String> first = answers(ratings, coders.get(0));
    Map<String, String> second = answers(ratings, coders.get(1));
    int[][] counts = new int[answers.size()][answers.size()];
    first.forEach(
        (unit, answer) -> {
          if (second.containsKey(unit)) {
            counts[answers.indexOf(answer)][answers.indexOf(second.get(unit))]++;
          }
        });
    return CrossTable.of(counts);
  }

  private static Map<String, String> answers(Collection<Rating> ratings, String coder) {
    Map<String, String> answers = new HashMap<>();
    for (Rating rating : ratings) {
      if (rating.coder().equals(coder) && answers.put(rating.unit(), rating.answer()) != null) {
        throw new IllegalArgumentException(coder + " coded " + rating.unit() + " twice");
      }
    }
    return answers;
  }
}
