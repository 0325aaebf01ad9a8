package reviewthemes.refresh;

import java.util.Optional;
import java.util.Set;
import reviewthemes.count.Basis;
import reviewthemes.count.CodedCase;
import reviewthemes.count.Exposure;
import reviewthemes.count.Item;
import reviewthemes.count.Standing;
import reviewthemes.review.ReviewId;

/**
 * A review that counts otherwise than before.
 *
 * @param review which review
 * @param before where the item stood in it, if it was there
 * @param now where the item stands in it, if it is there
 * @param causes why; several where they cannot be told apart
 */
public record Move(
    ReviewId review, Optional<Standing> before, Optional<Standing> now, Set<Cause> causes) {
  public Move {
    causes = Set.copyOf(causes);
  }

  /**
   * Where an item stands in a review as far as it counts: silence of the program about a review
   * that was not read in full is no answer.
   */
  static Standing standing(Item item, CodedCase coded, Basis basis) {
    Standing standing = item.standing(coded, basis);
    boolean apart = basis == Basis.SUGGESTIONS && coded.exposure() != Exposure.FULL;
    return apart && standing.isKnown() ? Standing.CANNOT_TELL : standing;
  }

  /** By how much it changes the number of reviews that show the item. */
  int present() {
    return one(now, false) - one(before, false);
  }

  /** By how much it changes the number of reviews that could have shown it. */
  int of() {
    return one(now, true) - one(before, true);
  }

  private static int one(Optional<Standing> standing, boolean either) {
    return standing.filter(one -> either ? one.isKnown() : one == Standing.PRESENT).isPresent()
        ? 1
        : 0;
  }
}
