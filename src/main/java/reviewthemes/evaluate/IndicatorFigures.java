package reviewthemes.evaluate;

import java.util.OptionalDouble;
import reviewthemes.codebook.Polarity;
import reviewthemes.codebook.ThemeId;

/**
 * How one indicator does on reviews that people coded; all counts are sentences.
 *
 * <p>In the manner of Snorkel's analysis of labelling functions (Ratner et al. 2017).
 *
 * @param theme its theme
 * @param indicator its id within the theme
 * @param polarity which way its own words go
 * @param strong whether it may raise a suggestion without a second cue
 * @param found in which it is found
 * @param right in which it is found and which people coded so
 * @param unique of the right ones, those that no other indicator of the theme finds
 * @param wrong in which it is found and which people did not code so
 * @param wrongKept of the wrong ones, those that neither section nor context rules out
 * @param rightLost of the right ones, those that section or context rules out
 * @param overlaps in which another indicator of the theme is found too
 * @param conflicts in which another indicator of the theme is found that goes the other way
 */
public record IndicatorFigures(
    ThemeId theme,
    String indicator,
    Polarity polarity,
    boolean strong,
    int found,
    int right,
    int unique,
    int wrong,
    int wrongKept,
    int rightLost,
    int overlaps,
    int conflicts) {

  /** Share of the sentences it is found in that people coded so. */
  public OptionalDouble accuracy() {
    return found == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) right / found);
  }

  /** Share of all sentences that it is found in. */
  public OptionalDouble coverage(int sentences) {
    return sentences == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) found / sentences);
  }
}
