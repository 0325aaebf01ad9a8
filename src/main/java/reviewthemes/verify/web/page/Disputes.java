package reviewthemes.verify.web.page;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import reviewthemes.codebook.Code;
import reviewthemes.codebook.Codebook;
import reviewthemes.output.FlagResult;
import reviewthemes.verify.Act;
import reviewthemes.verify.Coder;
import reviewthemes.verify.Decision;
import reviewthemes.verify.Presence;
import reviewthemes.verify.QuoteStanding;
import reviewthemes.verify.QuoteState;
import reviewthemes.verify.ReviewState;
import reviewthemes.verify.ThemeStanding;
import reviewthemes.verify.ThemeState;

/**
 * Lays out what coders of a review disagree about.
 *
 * @param state the review, with the decisions of all
 * @param codebook the themes
 */
public record Disputes(ReviewState state, Codebook codebook) {
  /** Those that nobody has settled. */
  public List<Dispute> open() {
    return state.themes().stream()
        .filter(theme -> state.isDisputed(theme.code()))
        .map(this::dispute)
        .toList();
  }

  /** Those that somebody has settled. */
  public List<Dispute> settled() {
    return state.themes().stream()
        .filter(theme -> theme.settled().isPresent())
        .map(this::dispute)
        .toList();
  }

  private Dispute dispute(ThemeState theme) {
    List<QuoteState> quotes =
        state.quotes().stream().filter(quote -> isAbout(quote, theme.code())).toList();
    List<Coder> coders = coders(theme, quotes);
    Map<Coder, Presence> held = state.held(theme.code());
    return new Dispute(
        CodeName.of(theme.code(), codebook),
        program(theme),
        coders.stream().map(Coder::name).toList(),
        coders.stream()
            .map(coder -> Optional.ofNullable(held.get(coder)).map(Disputes::word).orElse(""))
            .toList(),
        quotes.stream().map(quote -> quote(quote, theme.code(), coders)).toList(),
        said(theme.comments()),
        theme.settled().map(Disputes::settled),
        UUID.randomUUID());
  }

  private static List<Coder> coders(ThemeState theme, List<QuoteState> quotes) {
    TreeSet<Coder> coders = new TreeSet<>(theme.standings().keySet());
    quotes.forEach(quote -> coders.addAll(quote.standings().keySet()));
    return List.copyOf(coders);
  }

  private static boolean isAbout(QuoteState quote, Code code) {
    return quote.standings().values().stream().anyMatch(held -> held.accepts(code))
        || quote.quote().code().equals(code)
            && (quote.flagged() || !quote.standings().isEmpty() || !quote.comments().isEmpty());
  }

  private static String program(ThemeState theme) {
    return theme
        .flag()
        .filter(FlagResult::suggested)
        .map(flag -> "suggests it, " + Math.round(100 * flag.score()) + " %")
        .orElse("does not suggest it");
  }

  private Dispute.DisputedQuote quote(QuoteState quote, Code code, List<Coder> coders) {
    return new Dispute.DisputedQuote(
        quote.quote().id().value(),
        quote.quote().passage().text(),
        quote.quote().passage().page(),
        quote
            .suggestion()
            .map(by -> Math.round(100 * by.score()) + " %")
            .orElse(quote.byHand() ? "missed it" : "no longer suggests it"),
        coders.stream()
            .map(coder -> quote.of(coder).map(held -> word(held, code)).orElse(""))
            .toList(),
        quote.settled().map(held -> held.verdict().name().toLowerCase(Locale.ROOT)).orElse(""),
        quote.quote().code().equals(code),
        said(quote.comments()));
  }

  private String word(QuoteStanding held, Code code) {
    return switch (held.verdict()) {
      case REJECT -> "rejected";
      case UNSURE -> "unsure";
      case ACCEPT ->
          held.code().equals(code)
              ? "accepted"
              : "moved to " + CodeName.of(held.code(), codebook).full();
    };
  }

  private static Dispute.Settled settled(ThemeStanding standing) {
    Decision decision = standing.decision();
    return new Dispute.Settled(
        word(standing.presence()),
        decision.coder().name(),
        decision.at().atZone(ZoneOffset.UTC).toLocalDate().toString(),
        decision.act() instanceof Act.Adjudicate act ? act.reason() : "");
  }

  private static List<Said> said(List<Decision> comments) {
    return comments.stream()
        .map(on -> new Said(on.coder().name(), ((Act.Comment) on.act()).text()))
        .toList();
  }

  private static String word(Presence presence) {
    return presence.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
