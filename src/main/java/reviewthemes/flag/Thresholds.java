package reviewthemes.flag;

import java.util.Map;
import reviewthemes.codebook.Code;

/**
 * From which scores on something is suggested.
 *
 * @param flag score of a review from which on a theme is suggested
 * @param quote score of a sentence from which on it becomes a quote
 * @param flags other scores for some codes
 * @param quotes other scores for some codes
 */
public record Thresholds(
    double flag, double quote, Map<Code, Double> flags, Map<Code, Double> quotes) {
  public Thresholds {
    flags = Map.copyOf(flags);
    quotes = Map.copyOf(quotes);
    if (flag <= 0 || flag >= 1 || quote <= 0 || quote >= 1) {
      throw new IllegalArgumentException("thresholds lie between 0 and 1");
    }
  }

  public double flag(Code code) {
    return flags.getOrDefault(code, flag);
  }

  public double quote(Code code) {
    return quotes.getOrDefault(code, quote);
  }
}
