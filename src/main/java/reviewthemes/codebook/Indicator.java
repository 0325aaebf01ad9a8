package reviewthemes.codebook;

import java.util.List;

/**
 * Words that point to a theme.
 *
 * @param id id within the theme
 * @param polarity which way the words themselves go, {@code NONE} where they do not say
 * @param weak whether it needs a second cue
 * @param any patterns, one of which must be found
 * @param lucene interval query in Lucene's own syntax, or empty
 * @param unless patterns which, found in the same sentence, cancel the hit
 * @param place where it is written
 */
public record Indicator(
    String id,
    Polarity polarity,
    boolean weak,
    List<Pattern> any,
    String lucene,
    List<Pattern> unless,
    Place place) {
  public Indicator {
    any = List.copyOf(any);
    unless = List.copyOf(unless);
    if (any.isEmpty() && lucene.isBlank()) {
      throw new IllegalArgumentException("indicator " + id + " has nothing to look for");
    }
  }
}
