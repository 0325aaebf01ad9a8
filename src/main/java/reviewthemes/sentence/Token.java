package reviewthemes.sentence;

import reviewthemes.text.Span;

/**
 * A word, number or mark of a sentence.
 *
 * @param span its place in the clean view
 * @param text as written, with curly quotes and odd hyphens made plain
 * @param stem lower-cased stem, the form in which indicators and cues are compared
 */
public record Token(Span span, String text, String stem) {}
