package reviewthemes.output;

/**
 * Another place that says the same as a quote.
 *
 * @param text its words
 * @param page page on which they start, from 1
 * @param start offset of their first character in the text as extracted
 * @param end offset after their last character
 */
public record PlaceResult(String text, int page, int start, int end) {}
