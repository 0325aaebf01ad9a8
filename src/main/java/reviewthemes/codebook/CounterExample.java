package reviewthemes.codebook;

/**
 * A made-up passage that does not belong to a theme, although it looks like it.
 *
 * @param text the passage
 * @param why why it does not belong
 * @param place where it is written
 */
public record CounterExample(String text, String why, Place place) {}
