/**
 * In which legal position the child was at the incident.
 *
 * <p>Words that speak of a plan, an order or care are looked at with the cues around them; what
 * they come to is learned from coded reviews.
 */
package reviewthemes.attribute.status;
