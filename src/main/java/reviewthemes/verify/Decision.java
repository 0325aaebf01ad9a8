package reviewthemes.verify;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import reviewthemes.review.ReviewId;

/**
 * Somebody decided something: a fact that is never changed, only followed by others.
 *
 * @param number place in the log, from 1; later decisions have higher numbers, with gaps maybe
 * @param at when it was appended
 * @param draft what was decided, by whom, about what
 */
public record Decision(long number, Instant at, Draft draft) {
  public UUID id() {
    return draft.id();
  }

  public Coder coder() {
    return draft.coder();
  }

  public ReviewId review() {
    return draft.review();
  }

  public Basis basis() {
    return draft.basis();
  }

  public Act act() {
    return draft.act();
  }

  public Optional<UUID> bulk() {
    return draft.bulk();
  }

  public double seconds() {
    return draft.seconds();
  }

  /** What an undo names to take this back, with all that was done in the same step. */
  public UUID step() {
    return bulk().orElse(id());
  }
}
