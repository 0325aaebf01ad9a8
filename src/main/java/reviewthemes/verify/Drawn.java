package reviewthemes.verify;

import reviewthemes.review.ReviewId;

/**
 * A passage of a sample.
 *
 * @param review the review it stands in
 * @param run number of the run that had read the review
 * @param sha256 hash of the PDF file's bytes, in hex
 * @param section number and heading of its section, or empty
 * @param passage the words and their place
 */
public record Drawn(ReviewId review, long run, String sha256, String section, Passage passage) {}
