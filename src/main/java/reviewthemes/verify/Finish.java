package reviewthemes.verify;

import java.time.Instant;
import reviewthemes.review.ReviewId;

/**
 * Somebody said that they have finished a review, or that they have not after all: a fact that is
 * never changed, only followed by others.
 *
 * @param number place among these facts, from 1
 * @param at when it was said
 * @param coder who said so
 * @param review about which review
 * @param finished whether they have finished
 * @param upTo number of the last decision there was; what they decided later, they may have decided
 *     after they had seen what others did
 */
public record Finish(
    long number, Instant at, Coder coder, ReviewId review, boolean finished, long upTo) {}
