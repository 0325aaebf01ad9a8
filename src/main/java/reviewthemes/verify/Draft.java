package reviewthemes.verify;

import java.util.Optional;
import java.util.UUID;
import reviewthemes.review.ReviewId;

/**
 * A decision that is about to be appended to the log.
 *
 * @param id made by whoever sends it; sending the same draft again adds nothing
 * @param coder who decides
 * @param review the review it is about
 * @param basis what was before them
 * @param act what they decide
 * @param bulk id that decisions made in one step share; {@link Act.Undo} may name it
 * @param seconds time spent on it, 0 if unknown
 */
public record Draft(
    UUID id,
    Coder coder,
    ReviewId review,
    Basis basis,
    Act act,
    Optional<UUID> bulk,
    double seconds) {
  public Draft {
    if (!(seconds >= 0) || Double.isInfinite(seconds)) {
      throw new IllegalArgumentException("no time: " + seconds + " s");
    }
  }

  /** A decision made on its own. */
  public Draft(UUID id, Coder coder, ReviewId review, Basis basis, Act act, double seconds) {
    this(id, coder, review, basis, act, Optional.empty(), seconds);
  }
}
