package reviewthemes.output;

import reviewthemes.review.Coverage;

/**
 * A document that was read.
 *
 * @param id id of the review
 * @param file the file's name
 * @param sha256 hash of the file's bytes, in hex
 * @param title title as printed, or the file's name
 * @param pages number of pages
 * @param sentences number of sentences
 * @param looksLikeReview whether it reads like a case review; otherwise nothing is suggested
 * @param coverage what was and was not read
 */
public record Document(
    String id,
    String file,
    String sha256,
    String title,
    int pages,
    int sentences,
    boolean looksLikeReview,
    Coverage coverage) {}
