package reviewthemes.verify;

import reviewthemes.review.ReviewId;

/**
 * A review that somebody is to code.
 *
 * @param blind whether they do so without seeing what others decided
 */
public record Assignment(ReviewId review, Coder coder, boolean blind) {}
