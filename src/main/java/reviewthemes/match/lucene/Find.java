package reviewthemes.match.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Words of a sentence that a search found.
 *
 * @param positions their places among the sentence's words, in order; at least one
 */
record Find(List<Integer> positions) {
  private static final Comparator<Find> LONGEST_FIRST =
      Comparator.comparingInt((Find find) -> -find.positions().size())
          .thenComparingInt(Find::first)
          .thenComparingInt(Find::last);

  /** Those that do not overlap; of those that do, the one with most words. */
  static List<Find> apart(List<Find> finds) {
    if (finds.size() < 2) {
      return finds;
    }
    List<Find> apart = new ArrayList<>();
    for (Find find : finds.stream().sorted(LONGEST_FIRST).toList()) {
      if (apart.stream().noneMatch(find::overlaps)) {
        apart.add(find);
      }
    }
    return apart;
  }

  private int first() {
    return positions.get(0);
  }

  private int last() {
    return positions.get(positions.size() - 1);
  }

  private boolean overlaps(Find other) {
    return first() <= other.last() && other.first() <= last();
  }
}
