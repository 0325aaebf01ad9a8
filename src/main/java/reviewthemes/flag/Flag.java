package reviewthemes.flag;

import java.util.List;
import reviewthemes.codebook.Code;

/**
 * What the machine suggests about one theme and polarity in one review; a person decides.
 *
 * @param code theme and polarity
 * @param suggested whether it is suggested as present
 * @param score how likely two analysts would agree that it is present, 0 to 1
 * @param reasons in words
 * @param quotes supporting words, the best first
 */
public record Flag(
    Code code, boolean suggested, double score, List<String> reasons, List<Quote> quotes) {
  public Flag {
    reasons = List.copyOf(reasons);
    quotes = List.copyOf(quotes);
  }
}
