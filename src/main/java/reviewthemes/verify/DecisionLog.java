package reviewthemes.verify;

import java.util.List;
import java.util.OptionalLong;
import reviewthemes.review.ReviewId;

/**
 * All decisions, in the order they were made. Only ever grows; safe to use from several threads and
 * by several programs.
 *
 * <p>Every method throws {@link WorkspaceProblem} if the workspace cannot be used.
 */
public interface DecisionLog {
  /**
   * Appends all drafts or none, and returns when they are safe from a crash.
   *
   * @param drafts at least one; a draft whose id is in the log already is not appended again
   * @param seen number of the last decision the sender knew of ({@link ReviewState#version}); then
   *     a later one on the same {@link Act#subject} of the same review, by the same coder or by
   *     another adjudicator, is a conflict. Without it nothing is one.
   * @throws IllegalArgumentException if an id is in the log with other content
   */
  Appended append(List<Draft> drafts, OptionalLong seen);

  /** Appends one draft, whatever others decided meanwhile. */
  default Decision append(Draft draft) {
    return ((Appended.Stored) append(List.of(draft), OptionalLong.empty())).decisions().get(0);
  }

  /** All of them, the earliest first. */
  default List<Decision> all() {
    return after(0);
  }

  /** Those with numbers above {@code seen}, the earliest first. */
  List<Decision> after(long seen);

  /** Those about one review, the earliest first. */
  default List<Decision> of(ReviewId review) {
    return of(review, 0);
  }

  /** Those about one review with numbers above {@code seen}, the earliest first. */
  List<Decision> of(ReviewId review, long seen);
}
