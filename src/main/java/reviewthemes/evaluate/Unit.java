package reviewthemes.evaluate;

import java.util.Set;
import reviewthemes.codebook.Code;
import reviewthemes.review.ReviewId;

/**
 * A finding of an inspection that two people coded.
 *
 * @param review the letter or report that it stands in
 * @param section the heading that it stands under
 * @param text its words
 * @param words the same as words that can be compared
 * @param codes what both coded it with
 * @param disputed what one of them coded it with, which is not scored
 */
public record Unit(
    ReviewId review,
    String section,
    String text,
    QuoteWords words,
    Set<Code> codes,
    Set<Code> disputed) {
  public Unit {
    codes = Set.copyOf(codes);
    disputed = Set.copyOf(disputed);
  }

  public Unit(ReviewId review, String section, String text, Set<Code> codes, Set<Code> disputed) {
    this(review, section, text, QuoteWords.of(text), codes, disputed);
  }

  boolean hasTheme(Code code) {
    return codes.stream().anyMatch(own -> own.theme().equals(code.theme()));
  }
}
