package reviewthemes.verify;

import reviewthemes.review.ReviewId;

/**
 * A review that somebody is to code.
 *
 * @param blind whether they do so without seeing what others decided
 * @param since number of the last decision there was when it was given to them
 */
public record Assignment(ReviewId review, Coder coder, boolean blind, long since) {
  /** For giving it to them: since when, is noted then. */
  public Assignment(ReviewId review, Coder coder, boolean blind) {
    this(review, coder, blind, 0);
  }
}
