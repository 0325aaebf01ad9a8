package reviewthemes.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import reviewthemes.codebook.Code;
import reviewthemes.evaluate.measure.Tally;
import reviewthemes.review.ReviewId;

/**
 * Letters as the machine coded them beside their coded findings.
 *
 * @param letters the letters that the machine read
 * @param missing letters for which it gave nothing; they do not count
 */
public record UnitEvaluation(List<UnitScore> letters, List<ReviewId> missing) {
  public UnitEvaluation {
    letters = List.copyOf(letters);
    missing = List.copyOf(missing);
  }

  /**
   * Compares all letters that have coded findings.
   *
   * @param machine the machine's codings, by letter
   */
  public static UnitEvaluation of(Collection<Unit> units, Map<ReviewId, Coding> machine) {
    Map<ReviewId, List<Unit>> byLetter = new TreeMap<>();
    units.forEach(
        unit -> byLetter.computeIfAbsent(unit.review(), r -> new ArrayList<>()).add(unit));
    List<UnitScore> letters = new ArrayList<>();
    List<ReviewId> missing = new ArrayList<>();
    byLetter.forEach(
        (review, own) -> {
          if (machine.containsKey(review)) {
            letters.add(UnitScore.of(own, machine.get(review)));
          } else {
            missing.add(review);
          }
        });
    return new UnitEvaluation(letters, missing);
  }

  /** The codes that were given by people or, in a coded finding, by the machine. */
  public Set<Code> codes() {
    Set<Code> codes = new TreeSet<>();
    letters.forEach(letter -> codes.addAll(letter.quotes().keySet()));
    return codes;
  }

  /** The tally of each letter over the codes that {@code counts} holds for. */
  public List<Tally> tallies(Predicate<Code> counts) {
    return letters.stream().map(letter -> letter.tally(counts)).toList();
  }
}
