package reviewthemes.output;

import java.util.List;
import reviewthemes.codebook.Code;
import reviewthemes.codebook.Polarity;
import reviewthemes.codebook.ThemeId;

/**
 * What is suggested about one theme and polarity.
 *
 * @param id stable from run to run
 * @param theme id of the theme
 * @param polarity {@code concern} or {@code strength}, or null for facts about people
 * @param suggested whether it is suggested as present
 * @param score how likely two analysts would agree that it is present, 0 to 1
 * @param reasons in words
 * @param quotes supporting words, the best first
 */
public record FlagResult(
    String id,
    String theme,
    String polarity,
    boolean suggested,
    double score,
    List<String> reasons,
    List<QuoteResult> quotes) {
  public FlagResult {
    reasons = List.copyOf(reasons);
    quotes = List.copyOf(quotes);
  }

  public Code code() {
    return new Code(
        new ThemeId(theme),
        polarity == null
            ? Polarity.NONE
            : polarity.equals("concern") ? Polarity.CONCERN : Polarity.STRENGTH);
  }
}
