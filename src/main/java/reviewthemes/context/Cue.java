package reviewthemes.context;

import reviewthemes.text.Span;

/**
 * The words that made a judgement, and the rule they triggered.
 *
 * @param rule id of the rule in {@code pipeline/}
 * @param span the words in the clean view; empty where a section or a default decided
 */
public record Cue(String rule, Span span) {}
