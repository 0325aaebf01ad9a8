package reviewthemes.context;

import reviewthemes.text.Span;

/**
 * The words that made a judgement, and the rule they triggered.
 *
 * @param rule id of the rule in {@code pipeline/}
 * @param span the words in the clean view; empty where a section or a default decided
 * @param axis what it was judged from them
 */
public record Cue(String rule, Span span, Meaning.Axis axis) {

  /** Whether it says which way a passage judges, not whose, when or whether. */
  public boolean tellsDirection() {
    return switch (axis) {
      case DIRECTION, QUALITY, POLARITY, APPROVAL -> true;
      default -> false;
    };
  }
}
