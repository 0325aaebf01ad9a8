package reviewthemes.verify.audit;

import java.util.List;
import java.util.stream.Stream;
import reviewthemes.verify.QuoteStanding;
import reviewthemes.verify.QuoteState;
import reviewthemes.verify.ReviewState;
import reviewthemes.verify.Verdict;

/**
 * What was found without the sample.
 *
 * @param suggested quotes that await or have a verdict
 * @param decided how many of them people accepted or rejected
 * @param accepted how many they accepted
 * @param added quotes that people had added by hand before the sample was drawn
 */
public record Found(int suggested, int decided, int accepted, int added) {
  /**
   * @param seen number of the last decision before the draw
   */
  public static Found of(List<ReviewState> reviews, long seen) {
    int suggested = 0;
    int decided = 0;
    int accepted = 0;
    int added = 0;
    for (ReviewState review : reviews) {
      for (QuoteState quote : review.quotes()) {
        int balance = balance(quote);
        if (quote.flagged()) {
          suggested++;
          decided += balance == 0 ? 0 : 1;
          accepted += balance > 0 ? 1 : 0;
        } else if (balance > 0 && since(quote) <= seen) {
          added++;
        }
      }
    }
    return new Found(suggested, decided, accepted, added);
  }

  /** Above 0 if it is held to show something, below if not; an adjudicator's word goes first. */
  private static int balance(QuoteState quote) {
    if (quote.settled().isPresent()) {
      return sign(quote.settled().get());
    }
    return Integer.signum(quote.standings().values().stream().mapToInt(Found::sign).sum());
  }

  private static int sign(QuoteStanding held) {
    return held.verdict() == Verdict.ACCEPT ? 1 : held.verdict() == Verdict.REJECT ? -1 : 0;
  }

  private static long since(QuoteState quote) {
    return Stream.concat(quote.standings().values().stream(), quote.settled().stream())
        .mapToLong(held -> held.decision().number())
        .min()
        .orElse(0);
  }
}
