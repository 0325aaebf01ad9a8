/**
 * What a review says of itself and of its case: kind, board, dates, outcome and the like.
 *
 * <p>{@link reviewthemes.attribute.profile.ProfileFinder} is the front door; the rules are {@code
 * pipeline/profile.yaml}. What the text does not say is unknown, and unknown is a value.
 */
package reviewthemes.attribute.profile;
