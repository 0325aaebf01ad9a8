package reviewthemes.count;

import java.util.Map;
import java.util.Set;
import reviewthemes.review.Coverage;

/**
 * What counts at all, and from where on a difference is spoken of.
 *
 * @param fewest number of reviews below which no difference is spoken of
 * @param units the units in which others count what we count as a review
 * @param leastRead share of a review's pages that must hold text, 0 to 1
 * @param scope the attribute that tells how much of a review there is
 * @param summaries its values for summaries, in lower case
 */
public record Limits(
    int fewest, Set<String> units, double leastRead, String scope, Set<String> summaries) {
  public Limits {
    units = Set.copyOf(units);
    summaries = Set.copyOf(summaries);
  }

  /** How much of a review could be read. */
  Exposure exposure(Coverage coverage, Map<String, String> attributes) {
    if (summaries.contains(attributes.getOrDefault(scope, "").toLowerCase(java.util.Locale.ROOT))) {
      return Exposure.SUMMARY;
    }
    int pages = coverage.pagesWithText() + coverage.pagesWithoutText().size();
    return coverage.pagesWithText() < leastRead * pages ? Exposure.UNREAD : Exposure.FULL;
  }
}
