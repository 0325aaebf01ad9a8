/**
 * What a review says about the case as a whole, such as the index child's age at the incident.
 *
 * <p>{@link reviewthemes.attribute.AgeFinder} is the front door to ages; the rules are {@code
 * pipeline/attributes.yaml}. Type, board, dates and the like are found in {@code profile}.
 */
package reviewthemes.attribute;
