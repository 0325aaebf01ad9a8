package reviewthemes.flag;

import java.util.List;
import reviewthemes.context.Subject;
import reviewthemes.text.Span;

/**
 * Words of a review that support a flag.
 *
 * @param sentence index of the sentence they come from
 * @param span their place in the clean view
 * @param score how likely an analyst accepts them, 0 to 1
 * @param subject whom they are about
 * @param alsoAt other places that say the same, such as the summary of the passage
 * @param why reasons in words, the strongest first
 */
public record Quote(
    int sentence, Span span, double score, Subject subject, List<Span> alsoAt, List<String> why) {
  public Quote {
    if (score < 0 || score > 1) {
      throw new IllegalArgumentException("a score goes from 0 to 1, not " + score);
    }
    alsoAt = List.copyOf(alsoAt);
    why = List.copyOf(why);
  }
}
