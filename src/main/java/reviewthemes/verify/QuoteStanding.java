package reviewthemes.verify;

import reviewthemes.codebook.Code;

/**
 * What somebody holds of a quote.
 *
 * @param decision where they said so
 * @param verdict accept where they added or recoded it
 * @param code the code they hold it to show
 * @param stale whether the theme was defined otherwise when they decided
 */
public record QuoteStanding(Decision decision, Verdict verdict, Code code, boolean stale) {
  public boolean accepts(Code other) {
    return verdict == Verdict.ACCEPT && code.equals(other);
  }
}
