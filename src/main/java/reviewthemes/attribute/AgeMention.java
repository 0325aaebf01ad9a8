package reviewthemes.attribute;

import reviewthemes.text.Span;

/**
 * Words of a sentence that state an age, whosever it is.
 *
 * @param rule the rule that found them
 * @param span their place in the sentence's text
 * @param age what they state; of a school year the lower age
 */
record AgeMention(AgeRule rule, Span span, Age age) {
  int leastDays() {
    return age.leastDays();
  }

  int mostDays() {
    return rule.school() ? age.plus(Age.of(1, AgeUnit.YEARS)).mostDays() : age.mostDays();
  }

  /** Whether both may be the age at one time, allowing for rounding. */
  boolean agreesWith(AgeMention other) {
    int shorter = Math.min(leastDays(), other.leastDays());
    int slack = shorter < 730 ? Math.max(2, shorter / 12) : 0;
    return leastDays() <= other.mostDays() + slack && other.leastDays() <= mostDays() + slack;
  }
}
