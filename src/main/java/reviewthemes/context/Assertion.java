package reviewthemes.context;

/** Whether the author asserts a passage about this case. */
public enum Assertion {
  ASSERTED,
  NEGATED,
  /** Somebody in the text denies it. */
  DENIED,
  /** Suspected, alleged or left open. */
  SUSPECTED,
  /** Conditional, feared, planned or in the future. */
  HYPOTHETICAL,
  /** A question, as in terms of reference. */
  QUESTIONED,
  /** Something that should be done from now on. */
  RECOMMENDED,
  /** Research, policy, guidance, other reviews, people in general. */
  GENERIC
}
