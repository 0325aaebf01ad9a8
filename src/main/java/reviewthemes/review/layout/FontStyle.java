package reviewthemes.review.layout;

/**
 * How a font looks, as far as layout cares.
 *
 * @param family its name without weight and slant
 * @param bold whether it is heavier than regular
 * @param italic whether it slants
 * @param symbols whether its characters are pictures (bullets, ticks), whatever their codes say
 */
public record FontStyle(String family, boolean bold, boolean italic, boolean symbols) {}
