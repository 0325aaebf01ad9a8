package reviewthemes.codebook;

import reviewthemes.text.Span;

/**
 * A made-up passage that belongs to a theme.
 *
 * @param text the passage
 * @param quote the part of it that shows the theme, as offsets in {@code text}
 * @param polarity which way it goes; {@code NONE} for facts about people
 * @param place where it is written
 */
public record Example(String text, Span quote, Polarity polarity, Place place) {
  public Example {
    if (quote.end() > text.length()) {
      throw new IllegalArgumentException("quote " + quote + " ends after the text");
    }
  }

  /** The words that show the theme. */
  public String quoted() {
    return quote.in(text);
  }
}
