package reviewthemes.evaluate.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * How often each answer was given to each unit, by any number of coders; not all coded every unit.
 *
 * @param answers all answers that there are, given or not
 * @param units for each unit, how often each answer was given, in the order of {@code answers}
 */
public record Ratings(List<String> answers, List<List<Integer>> units) {
  public Ratings {
    answers = List.copyOf(answers);
    units = units.stream().map(List::copyOf).toList();
    if (answers.size() < 2) {
      throw new IllegalArgumentException("two answers or more, not " + answers);
    }
  }

  /**
   * @throws IllegalArgumentException if a rating gives an answer that there is not
   */
  public static Ratings of(Collection<Rating> ratings, List<String> answers) {
    Map<String, int[]> units = new TreeMap<>();
    for (Rating rating : ratings) {
      int answer = answers.indexOf(rating.answer());
      if (answer < 0) {
        throw new IllegalArgumentException(rating + ": the answers are " + answers);
      }
      units.computeIfAbsent(rating.unit(), unit -> new int[answers.size()])[answer]++;
    }
    List<List<Integer>> counts = new ArrayList<>();
    units.values().forEach(unit -> counts.add(java.util.Arrays.stream(unit).boxed().toList()));
    return new Ratings(answers, counts);
  }

  private static int given(List<Integer> unit) {
    return unit.stream().mapToInt(Integer::intValue).sum();
  }

  /** Pairs of coders that gave the same answer to a unit, in both orders. */
  private static int same(List<Integer> unit) {
    return unit.stream().mapToInt(count -> count * (count - 1)).sum();
  }

  /** The units that two coders or more have coded. */
  public List<List<Integer>> shared() {
    return units.stream().filter(unit -> given(unit) > 1).toList();
  }

  /** How often two coders of a unit say the same, on average over units. */
  public OptionalDouble raw() {
    return shared().stream()
        .mapToDouble(unit -> (double) same(unit) / (given(unit) * (given(unit) - 1)))
        .average();
  }

  /**
   * Krippendorff's alpha for answers without order (Krippendorff 2011); empty where one answer was
   * given throughout.
   */
  public OptionalDouble alpha() {
    double disagree = 0;
    long all = 0;
    long[] totals = new long[answers.size()];
    for (List<Integer> unit : shared()) {
      int given = given(unit);
      disagree += (double) (given * (given - 1) - same(unit)) / (given - 1);
      all += given;
      for (int i = 0; i < totals.length; i++) {
        totals[i] += unit.get(i);
      }
    }
    double byChance = (double) all * all;
    for (long total : totals) {
      byChance -= (double) total * total;
    }
    return byChance == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(1 - (all - 1) * disagree / byChance);
  }

  /** Gwet's AC1 for several coders (Gwet 2008, 2014); empty where no unit is shared. */
  public OptionalDouble ac1() {
    if (shared().isEmpty()) {
      return OptionalDouble.empty();
    }
    double chance = 0;
    for (int i = 0; i < answers.size(); i++) {
      int answer = i;
      double share =
          units.stream()
              .filter(unit -> given(unit) > 0)
              .mapToDouble(unit -> (double) unit.get(answer) / given(unit))
              .average()
              .orElse(0);
      chance += share * (1 - share) / (answers.size() - 1);
    }
    return OptionalDouble.of((raw().getAsDouble() - chance) / (1 - chance));
  }
}
