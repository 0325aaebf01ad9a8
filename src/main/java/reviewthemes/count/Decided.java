package reviewthemes.count;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import reviewthemes.codebook.Code;
import reviewthemes.evaluate.agreement.Rating;
import reviewthemes.review.ReviewId;
import reviewthemes.verify.QuoteState;
import reviewthemes.verify.ReviewState;
import reviewthemes.verify.ThemeStanding;
import reviewthemes.verify.ThemeState;
import reviewthemes.verify.agreement.ThemeRatings;

/**
 * What people decided about one review.
 *
 * <p>An adjudicator's word settles a theme; else the coders' does if they agree. Who accepted a
 * quote of a theme and said nothing of the theme itself holds it to be present; that it is absent
 * has to be said.
 *
 * @param verdicts by code
 * @param ratings what each coder said of each code, adjudicators' last words apart
 * @param stale how many of the verdicts were made under an older definition
 * @param quotes the words that were suggested or decided on
 */
public record Decided(
    Map<Code, Verdict> verdicts, List<Rating> ratings, int stale, List<QuoteState> quotes) {
  public Decided {
    verdicts = Map.copyOf(verdicts);
    ratings = List.copyOf(ratings);
    quotes = List.copyOf(quotes);
  }

  public static Decided of(ReviewId review, ReviewState state) {
    return of(state, ThemeRatings.of(review, state));
  }

  /**
   * @param ratings what coders said independently of each other
   */
  public static Decided of(ReviewState state, List<Rating> ratings) {
    Map<Code, Verdict> verdicts = new TreeMap<>();
    int stale = 0;
    for (ThemeState theme : state.themes()) {
      verdict(state, theme.code()).ifPresent(verdict -> verdicts.put(theme.code(), verdict));
      stale += isStale(theme) ? 1 : 0;
    }
    return new Decided(verdicts, ratings, stale, state.quotes());
  }

  private static boolean isStale(ThemeState theme) {
    return theme.settled().map(ThemeStanding::stale).orElse(false)
        || theme.settled().isEmpty()
            && theme.standings().values().stream().anyMatch(ThemeStanding::stale);
  }

  private static Optional<Verdict> verdict(ReviewState state, Code code) {
    return state.isDisputed(code)
        ? Optional.of(Verdict.DISPUTED)
        : state.verdict(code).map(presence -> Verdict.valueOf(presence.name()));
  }
}
