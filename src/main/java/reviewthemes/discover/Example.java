package reviewthemes.discover;

import reviewthemes.review.ReviewId;

/**
 * A sentence that uses a term.
 *
 * @param review in which review
 * @param page on which page, from 1
 * @param text the sentence, verbatim but for line breaks
 */
public record Example(ReviewId review, int page, String text) {}
