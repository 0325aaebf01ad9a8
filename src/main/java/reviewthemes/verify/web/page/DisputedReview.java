package reviewthemes.verify.web.page;

import reviewthemes.output.Document;

/**
 * A review about which coders disagree, or did.
 *
 * @param document the review
 * @param open number of themes that nobody has settled
 * @param settled number of those that an adjudicator has settled
 */
public record DisputedReview(Document document, int open, int settled) {}
