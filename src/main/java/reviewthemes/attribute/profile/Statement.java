package reviewthemes.attribute.profile;

import reviewthemes.text.Span;

/**
 * Words of a review that tell an attribute.
 *
 * @param rule the rule that found them
 * @param of the index child it is told of, or empty
 * @param value the value they tell
 * @param quote their block or sentence
 * @param score the surer, the higher
 */
record Statement(ProfileRule rule, String of, String value, Span quote, double score) {
  /** Whether both say the same; a date agrees with one that tells less of it. */
  boolean agreesWith(Statement other) {
    boolean dates = rule.reads() == ProfileRule.Reads.DATE;
    return value.equalsIgnoreCase(other.value)
        || (dates && (value.startsWith(other.value) || other.value.startsWith(value)));
  }
}
