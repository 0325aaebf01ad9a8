package reviewthemes.context;

/**
 * A rule that a sentence's words set off; all positions are token indices, ends exclusive.
 *
 * @param rule the rule
 * @param from first token of the trigger
 * @param to token after the trigger
 * @param scopeFrom first token in scope, the trigger included
 * @param scopeTo token after the scope
 */
record FoundCue(CueRule rule, int from, int to, int scopeFrom, int scopeTo) {
  Meaning meaning() {
    return rule.meaning();
  }

  /** The same cue, its trigger widened to begin with the one that turns it. */
  FoundCue since(FoundCue negator) {
    return new FoundCue(rule, negator.from, to, scopeFrom, scopeTo);
  }

  boolean covers(int token) {
    return scopeFrom <= token && token < scopeTo;
  }

  boolean triggersAt(int token) {
    return from <= token && token < to;
  }
}
