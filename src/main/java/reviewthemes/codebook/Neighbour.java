package reviewthemes.codebook;

/**
 * A theme that is easily confused with another.
 *
 * @param theme the other theme
 * @param note when to choose which
 * @param place where it is written
 */
public record Neighbour(ThemeId theme, String note, Place place) {}
