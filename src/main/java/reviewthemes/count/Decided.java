package reviewthemes.count;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import reviewthemes.codebook.Code;
import reviewthemes.evaluate.agreement.Rating;
import reviewthemes.review.ReviewId;
import reviewthemes.verify.Coder;
import reviewthemes.verify.Presence;
import reviewthemes.verify.QuoteState;
import reviewthemes.verify.ReviewState;
import reviewthemes.verify.ThemeStanding;
import reviewthemes.verify.ThemeState;

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
    Map<Code, Verdict> verdicts = new TreeMap<>();
    List<Rating> ratings = new ArrayList<>();
    int stale = 0;
    for (ThemeState theme : state.themes()) {
      Map<Coder, Verdict> held = held(state, theme);
      held.forEach(
          (coder, verdict) ->
              ratings.add(new Rating(review + " " + theme.code(), coder.name(), verdict.name())));
      settled(theme, held).ifPresent(verdict -> verdicts.put(theme.code(), verdict));
      stale += isStale(theme) ? 1 : 0;
    }
    return new Decided(verdicts, ratings, stale, state.quotes());
  }

  private static boolean isStale(ThemeState theme) {
    return theme.settled().map(ThemeStanding::stale).orElse(false)
        || theme.settled().isEmpty()
            && theme.standings().values().stream().anyMatch(ThemeStanding::stale);
  }

  private static Map<Coder, Verdict> held(ReviewState state, ThemeState theme) {
    Set<Coder> coders = new TreeSet<>(theme.standings().keySet());
    state.quotes().forEach(quote -> coders.addAll(quote.standings().keySet()));
    Map<Coder, Verdict> held = new TreeMap<>();
    for (Coder coder : coders) {
      Optional<Presence> presence =
          theme
              .of(coder)
              .map(ThemeStanding::presence)
              .or(() -> state.suggests(coder, theme.code()).filter(Presence.PRESENT::equals));
      presence.ifPresent(value -> held.put(coder, Verdict.valueOf(value.name())));
    }
    return held;
  }

  private static Optional<Verdict> settled(ThemeState theme, Map<Coder, Verdict> held) {
    if (theme.settled().isPresent()) {
      return Optional.of(Verdict.valueOf(theme.settled().get().presence().name()));
    }
    Set<Verdict> different = new LinkedHashSet<>(held.values());
    return different.size() > 1 ? Optional.of(Verdict.DISPUTED) : different.stream().findFirst();
  }
}
