package reviewthemes.refresh;

import java.util.List;
import java.util.stream.Collectors;
import reviewthemes.count.Basis;
import reviewthemes.count.Count;
import reviewthemes.count.Item;

/**
 * What became of one count between two refreshes.
 *
 * @param item what is counted
 * @param basis whose word counts
 * @param before the count of the earlier refresh
 * @param now the count of the later one
 * @param moves the reviews that make the difference
 */
public record ItemChange(Item item, Basis basis, Count before, Count now, List<Move> moves) {
  public ItemChange {
    moves = List.copyOf(moves);
  }

  public boolean hasMoved() {
    return !moves.isEmpty();
  }

  /** Whether it moved by more than reviews that came or went and do not show it. */
  public boolean isWorthTelling() {
    return before.present() + now.present() > 0 && hasMoved()
        || moves.stream().flatMap(move -> move.causes().stream()).anyMatch(Cause::isWithin);
  }

  /** Why, in words. */
  public String why() {
    return Because.of(moves).stream().map(Because::words).collect(Collectors.joining("; "));
  }
}
