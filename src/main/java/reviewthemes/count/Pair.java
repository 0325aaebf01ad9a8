package reviewthemes.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Two items in the same reviews.
 *
 * @param first the one
 * @param second the other
 * @param both how many reviews show both, out of those with an answer on both
 * @param firstOnly how many of them show the first alone
 * @param secondOnly how many show the second alone
 */
public record Pair(Item first, Item second, Count.Part both, int firstOnly, int secondOnly) {
  /** All pairs, those most often together first; an item and what it is computed from are none. */
  public static List<Pair> of(List<Item> items, List<CodedCase> cases, Basis basis) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      for (int j = i + 1; j < items.size(); j++) {
        if (!items.get(i).overlaps(items.get(j))) {
          pairs.add(of(items.get(i), items.get(j), cases, basis));
        }
      }
    }
    pairs.sort(Comparator.comparing((Pair pair) -> -pair.both().present()));
    return pairs;
  }

  /** Counts only reviews that could be counted for each of the two. */
  private static Pair of(Item first, Item second, List<CodedCase> cases, Basis basis) {
    int both = 0;
    int firstOnly = 0;
    int secondOnly = 0;
    int of = 0;
    for (CodedCase coded : cases) {
      Standing one = first.standing(coded, basis);
      Standing other = second.standing(coded, basis);
      boolean exposed = basis == Basis.VERDICTS || coded.exposure() == Exposure.FULL;
      if (exposed && one.isKnown() && other.isKnown()) {
        of++;
        both += one == Standing.PRESENT && other == Standing.PRESENT ? 1 : 0;
        firstOnly += one == Standing.PRESENT && other == Standing.ABSENT ? 1 : 0;
        secondOnly += one == Standing.ABSENT && other == Standing.PRESENT ? 1 : 0;
      }
    }
    return new Pair(first, second, new Count.Part(both, of), firstOnly, secondOnly);
  }
}
