package reviewthemes.evaluate.agreement;

/**
 * What one coder said of one unit.
 *
 * @param unit what was coded, such as a code in a review
 * @param coder who coded it, a person or the machine
 * @param answer what they said
 */
public record Rating(String unit, String coder, String answer) {}
