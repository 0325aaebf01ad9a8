package reviewthemes.verify.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import reviewthemes.codebook.Code;
import reviewthemes.output.FlagResult;
import reviewthemes.verify.Act;
import reviewthemes.verify.Coder;
import reviewthemes.verify.Presence;
import reviewthemes.verify.QuoteState;
import reviewthemes.verify.ThemeStanding;
import reviewthemes.verify.ThemeState;
import reviewthemes.verify.Verdict;

/**
 * A theme of a review as a coder sees it.
 *
 * @param theme what the machine says and what people hold
 * @param name the code
 * @param cards its quotes, the best first
 * @param accepted how many quotes the coder accepted for it, those moved here among them
 * @param hint what the coder's verdicts on its quotes suggest, while there is no verdict on it
 * @param coder who looks at it
 */
public record ThemeBlock(
    ThemeState theme,
    CodeName name,
    List<Card> cards,
    int accepted,
    Optional<Presence> hint,
    Coder coder) {
  public ThemeBlock {
    cards = List.copyOf(cards);
  }

  public Code code() {
    return theme.code();
  }

  /** Id of its heading's element on the page. */
  public String element() {
    return "theme-" + code();
  }

  public boolean suggested() {
    return theme.suggested();
  }

  /** How likely two analysts agree that it is present, in per cent, or nothing. */
  public String score() {
    return theme
        .flag()
        .filter(FlagResult::suggested)
        .map(flag -> String.valueOf(Math.round(100 * flag.score())))
        .orElse("");
  }

  public String reasons() {
    return String.join("; ", theme.flag().map(FlagResult::reasons).orElse(List.of()));
  }

  public long rejected() {
    return cards.stream().filter(card -> holds(card.state(), Verdict.REJECT)).count();
  }

  public long open() {
    return cards.stream().filter(card -> card.state().of(coder).isEmpty()).count();
  }

  /** How many quotes were moved here from other themes. */
  public long movedHere() {
    return accepted
        - cards.stream()
            .filter(card -> card.state().of(coder).filter(held -> held.accepts(code())).isPresent())
            .count();
  }

  private boolean holds(QuoteState quote, Verdict verdict) {
    return quote.of(coder).filter(held -> held.verdict() == verdict).isPresent();
  }

  /** What the coder holds: {@code present}, {@code absent}, {@code cannot_tell}, or nothing. */
  public String presence() {
    return theme.of(coder).map(held -> word(held.presence())).orElse("");
  }

  /** What the coder's verdicts on its quotes suggest, while there is no verdict on the theme. */
  public String suggestedPresence() {
    return hint.map(ThemeBlock::word).orElse("");
  }

  public boolean stale() {
    return theme.of(coder).filter(ThemeStanding::stale).isPresent();
  }

  /** Hash of the definition under which the coder decided, or empty. */
  public String decidedUnder() {
    return theme.of(coder).map(held -> held.decision().basis().definition()).orElse("");
  }

  /** What others hold of it, as far as the coder may see it. */
  public List<Said> others() {
    return theme.standings().entrySet().stream()
        .filter(held -> !held.getKey().equals(coder))
        .sorted(Map.Entry.comparingByKey())
        .map(held -> new Said(held.getKey().name(), says(held.getValue().presence())))
        .toList();
  }

  /** What an adjudicator decided, where coders disagreed. */
  public Optional<Said> settled() {
    return theme
        .settled()
        .map(last -> new Said(last.decision().coder().name(), says(last) + ". " + reason(last)));
  }

  private static String says(ThemeStanding last) {
    return word(last.presence()).replace('_', ' ');
  }

  private static String reason(ThemeStanding last) {
    return last.decision().act() instanceof Act.Adjudicate act ? act.reason() : "";
  }

  private static String says(Presence presence) {
    return switch (presence) {
      case PRESENT -> "says present";
      case ABSENT -> "says absent";
      case CANNOT_TELL -> "cannot tell";
    };
  }

  public List<Said> comments() {
    return theme.comments().stream()
        .map(on -> new Said(on.coder().name(), ((Act.Comment) on.act()).text()))
        .toList();
  }

  private static String word(Presence presence) {
    return presence.name().toLowerCase(Locale.ROOT);
  }
}
