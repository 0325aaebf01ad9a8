package reviewthemes.refresh;

import java.util.List;
import reviewthemes.count.compare.Shift;
import reviewthemes.review.ReviewId;

/**
 * What moved between two refreshes, and why.
 *
 * @param before the earlier
 * @param now the later
 * @param reviews which reviews came, went and changed
 * @param decisions how many decisions people made in between
 * @param definitions themes that mean something else now
 * @param items every count, moved or not
 * @param alike old reviews under both codebooks and new reviews under the later one, by item
 */
public record Diff(
    Snapshot before,
    Snapshot now,
    Reviews reviews,
    long decisions,
    List<DefinitionChange> definitions,
    List<ItemChange> items,
    List<Alike> alike) {
  public Diff {
    definitions = List.copyOf(definitions);
    items = List.copyOf(items);
    alike = List.copyOf(alike);
  }

  /** Which reviews came, went and changed; the lists do not overlap. */
  public record Reviews(
      List<ReviewId> added,
      List<ReviewId> gone,
      List<ReviewId> changed,
      List<ReviewId> readAgain,
      int same) {
    public Reviews {
      added = List.copyOf(added);
      gone = List.copyOf(gone);
      changed = List.copyOf(changed);
      readAgain = List.copyOf(readAgain);
    }
  }

  /**
   * An item under both codebooks.
   *
   * @param shift the old reviews then and now, and the new reviews now
   * @param all all reviews now
   */
  public record Alike(Shift shift, reviewthemes.count.Count all) {}
}
