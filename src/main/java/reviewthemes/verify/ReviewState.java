package reviewthemes.verify;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import reviewthemes.codebook.Code;
import reviewthemes.codebook.ThemeId;
import reviewthemes.output.ReviewResult;

/**
 * What the decisions about one review come to, beside what the machine suggests now.
 *
 * @param quotes in reading order: those suggested now, those added by hand, and those decided on
 *     that are no longer suggested
 * @param themes the codes of the machine's result in its order, then others that were decided on
 * @param inForce the decisions that nobody took back, the earliest first
 * @param log all decisions, the earliest first
 */
public record ReviewState(
    List<QuoteState> quotes, List<ThemeState> themes, List<Decision> inForce, List<Decision> log) {
  public ReviewState {
    quotes = List.copyOf(quotes);
    themes = List.copyOf(themes);
    inForce = List.copyOf(inForce);
    log = List.copyOf(log);
  }

  /**
   * @param result what the machine suggests now
   * @param log decisions about the review, the earliest first; for blind coding those of one coder
   * @param definitions what the themes mean now
   */
  public static ReviewState of(
      ReviewResult result, List<Decision> log, Map<ThemeId, ThemeDefinition> definitions) {
    return new StateMaker(result, log, definitions).make();
  }

  /** Number of the latest decision, 0 if there is none: what the reader of this state has seen. */
  public long version() {
    return log.isEmpty() ? 0 : log.get(log.size() - 1).number();
  }

  public Optional<QuoteState> quote(QuoteId id) {
    return quotes.stream().filter(state -> state.quote().id().equals(id)).findFirst();
  }

  public Optional<ThemeState> theme(Code code) {
    return themes.stream().filter(state -> state.code().equals(code)).findFirst();
  }

  public Progress progress(Coder coder) {
    List<QuoteState> flagged = quotes.stream().filter(QuoteState::flagged).toList();
    List<ThemeState> suggested = themes.stream().filter(ThemeState::suggested).toList();
    return new Progress(
        flagged.size(),
        (int) flagged.stream().filter(state -> state.of(coder).isPresent()).count(),
        suggested.size(),
        (int) suggested.stream().filter(state -> state.of(coder).isPresent()).count());
  }

  /**
   * The verdict on a theme that the coder's verdicts on its quotes suggest: present if they
   * accepted one; nothing while any awaits a verdict; cannot tell if they are unsure of one; else
   * absent.
   */
  public Optional<Presence> suggests(Coder coder, Code code) {
    if (quotes.stream()
        .anyMatch(quote -> quote.of(coder).filter(held -> held.accepts(code)).isPresent())) {
      return Optional.of(Presence.PRESENT);
    }
    List<QuoteState> own =
        quotes.stream().filter(quote -> quote.quote().code().equals(code)).toList();
    if (own.stream().anyMatch(quote -> quote.flagged() && quote.of(coder).isEmpty())) {
      return Optional.empty();
    }
    boolean unsure =
        own.stream()
            .flatMap(quote -> quote.of(coder).stream())
            .anyMatch(held -> held.verdict() == Verdict.UNSURE);
    return Optional.of(unsure ? Presence.CANNOT_TELL : Presence.ABSENT);
  }

  /**
   * What each coder holds of a theme in the whole review, adjudicators' last words apart. Who
   * accepted a quote of a theme and said nothing of the theme itself holds it to be present; that
   * it is absent has to be said.
   */
  public Map<Coder, Presence> held(Code code) {
    Optional<ThemeState> theme = theme(code);
    Set<Coder> coders = new TreeSet<>();
    theme.ifPresent(state -> coders.addAll(state.standings().keySet()));
    quotes.forEach(quote -> coders.addAll(quote.standings().keySet()));
    Map<Coder, Presence> held = new TreeMap<>();
    for (Coder coder : coders) {
      theme
          .flatMap(state -> state.of(coder))
          .map(ThemeStanding::presence)
          .or(() -> suggests(coder, code).filter(Presence.PRESENT::equals))
          .ifPresent(presence -> held.put(coder, presence));
    }
    return held;
  }

  /** Whether coders disagree about a theme and nobody has settled it. */
  public boolean isDisputed(Code code) {
    return theme(code).flatMap(ThemeState::settled).isEmpty()
        && Set.copyOf(held(code).values()).size() > 1;
  }

  /**
   * What counts of a theme in the whole review: an adjudicator's word, or else what coders hold if
   * they hold the same; nothing while they disagree.
   */
  public Optional<Presence> verdict(Code code) {
    Optional<Presence> settled =
        theme(code).flatMap(ThemeState::settled).map(ThemeStanding::presence);
    return settled.isPresent() || isDisputed(code)
        ? settled
        : held(code).values().stream().findFirst();
  }

  /** What {@link Act.Undo} has to name to take back the coder's latest step. */
  public Optional<UUID> undoable(Coder coder) {
    return InForce.undoable(log, coder);
  }

  /** What {@link Act.Undo} has to name to do again what the coder took back last. */
  public Optional<UUID> redoable(Coder coder) {
    return InForce.redoable(log, coder);
  }
}
