package reviewthemes.context;

import java.util.List;
import reviewthemes.text.Span;

/**
 * What the text says about one passage: asserted or not, whose, when and which way.
 *
 * @param clause the clause judged, in the clean view
 * @param assertion whether the author asserts it about this case
 * @param subject whom it is about
 * @param time when it was
 * @param direction which way it judges practice
 * @param cues what each part rests on, in order
 */
public record Judgement(
    Span clause,
    Assertion assertion,
    Subject subject,
    Time time,
    Direction direction,
    List<Cue> cues) {
  public Judgement {
    cues = List.copyOf(cues);
  }
}
