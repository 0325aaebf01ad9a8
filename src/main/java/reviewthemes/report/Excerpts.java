package reviewthemes.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import reviewthemes.codebook.Code;
import reviewthemes.output.FlagResult;
import reviewthemes.output.QuoteResult;
import reviewthemes.output.ReviewResult;
import reviewthemes.review.ReviewId;
import reviewthemes.verify.Passage;
import reviewthemes.verify.QuoteStanding;
import reviewthemes.verify.QuoteState;
import reviewthemes.verify.Verdict;

/** Finds in a review what can be quoted. */
public final class Excerpts {
  /** Words that are shorter may stand in a quote by chance. */
  private static final int LONG_ENOUGH = 20;

  /** What a person added has no score; people are surer than the machine. */
  private static final double BY_HAND = 1;

  private Excerpts() {}

  /**
   * What the machine suggests.
   *
   * @param quoted words that people wrote down beside a verdict; quotes with these are accepted
   */
  public static List<Excerpt> of(ReviewResult result, Map<Code, List<String>> quoted) {
    List<Excerpt> excerpts = new ArrayList<>();
    for (FlagResult flag : result.flags()) {
      List<String> written = quoted.getOrDefault(flag.code(), List.of());
      for (QuoteResult quote : flag.quotes()) {
        boolean accepted = written.stream().anyMatch(words -> isSame(words, quote.text()));
        excerpts.add(
            excerpt(
                result,
                flag.code(),
                new Place(quote.text(), quote.page(), quote.endPage()),
                quote.score(),
                accepted));
      }
    }
    return excerpts;
  }

  /** What the machine suggests and people added, without what people rejected. */
  public static List<Excerpt> of(ReviewResult result, List<QuoteState> quotes) {
    List<Excerpt> excerpts = new ArrayList<>();
    for (QuoteState state : quotes) {
      Set<Verdict> verdicts =
          standings(state).stream().map(QuoteStanding::verdict).collect(Collectors.toSet());
      boolean current = state.suggestion().isPresent() || state.byHand();
      if (current && !verdicts.contains(Verdict.REJECT)) {
        Optional<Code> held = standings(state).stream().map(QuoteStanding::code).findFirst();
        Passage passage = state.quote().passage();
        excerpts.add(
            excerpt(
                result,
                held.orElse(state.quote().code()),
                new Place(passage.text(), passage.page(), passage.endPage()),
                state.suggestion().map(QuoteResult::score).orElse(BY_HAND),
                verdicts.equals(Set.of(Verdict.ACCEPT))));
      }
    }
    return excerpts;
  }

  /** Where words stand. */
  private record Place(String text, int page, int endPage) {}

  private static Excerpt excerpt(
      ReviewResult result, Code code, Place place, double score, boolean accepted) {
    return new Excerpt(
        new ReviewId(result.review().id()),
        result.review().title(),
        code,
        place.text(),
        place.page(),
        place.endPage(),
        score,
        accepted);
  }

  /** An adjudicator's word alone, if there is one. */
  private static List<QuoteStanding> standings(QuoteState state) {
    return state.settled().map(List::of).orElse(List.copyOf(state.standings().values()));
  }

  private static boolean isSame(String written, String quote) {
    String one = plain(written);
    String other = plain(quote);
    return one.equals(other)
        || Math.min(one.length(), other.length()) >= LONG_ENOUGH
            && (one.contains(other) || other.contains(one));
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
