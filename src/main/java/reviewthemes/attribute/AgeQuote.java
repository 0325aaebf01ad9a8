package reviewthemes.attribute;

import java.util.List;
import reviewthemes.text.Span;

/**
 * Words of a review that state an index child's age at the incident.
 *
 * @param sentence index of the sentence they come from
 * @param span their place in the clean view: the sentence, or a clause of it
 * @param words the place of the age itself
 * @param age as stated there
 * @param confidence how likely an analyst accepts them, 0 to 1
 * @param why what spoke for it and what against, in words
 */
public record AgeQuote(
    int sentence, Span span, Span words, Age age, double confidence, List<String> why) {
  public AgeQuote {
    why = List.copyOf(why);
  }
}
