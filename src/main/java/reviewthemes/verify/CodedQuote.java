package reviewthemes.verify;

import reviewthemes.codebook.Code;
import reviewthemes.output.QuoteResult;

/**
 * A passage and what it is said to show.
 *
 * @param id id, unique within the review
 * @param code theme and polarity
 * @param passage the words and their place
 */
public record CodedQuote(QuoteId id, Code code, Passage passage) {
  /** A quote as the machine suggests it. */
  public static CodedQuote of(Code code, QuoteResult quote) {
    return new CodedQuote(
        new QuoteId(quote.id()),
        code,
        new Passage(
            quote.text(),
            quote.page(),
            quote.endPage(),
            quote.start(),
            quote.end(),
            quote.boxes()));
  }
}
