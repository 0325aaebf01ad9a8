package reviewthemes.count.compare;

import java.util.Optional;
import reviewthemes.count.Count;
import reviewthemes.count.Item;

/**
 * A count of ours beside a figure of others.
 *
 * @param item what was counted
 * @param ours how often
 * @param theirs the published figure
 * @param telling what the comparison is worth
 * @param difference if the two may be compared
 */
public record Comparison(
    Item item, Count ours, Benchmark theirs, Telling telling, Optional<Difference> difference) {
  /** What it is worth, in words. */
  public String words() {
    return telling == Telling.OTHER_MEANING ? theirs.mapping().words() : telling.words();
  }
}
