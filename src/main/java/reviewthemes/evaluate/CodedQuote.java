package reviewthemes.evaluate;

import reviewthemes.codebook.Code;

/**
 * Words that a coder or the machine gave for a code.
 *
 * @param code the code
 * @param text the words
 * @param words the same as words that can be compared
 */
public record CodedQuote(Code code, String text, QuoteWords words) {
  public CodedQuote(Code code, String text) {
    this(code, text, QuoteWords.of(text));
  }
}
