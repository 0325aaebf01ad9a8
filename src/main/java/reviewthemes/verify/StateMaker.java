package reviewthemes.verify;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reviewthemes.codebook.Code;
import reviewthemes.codebook.ThemeId;
import reviewthemes.output.FlagResult;
import reviewthemes.output.QuoteResult;
import reviewthemes.output.ReviewResult;

/** Goes through the decisions about a review and puts each where it belongs. */
final class StateMaker {
  private final List<Decision> log;
  private final List<Decision> inForce;
  private final Map<ThemeId, ThemeDefinition> definitions;
  private final Map<QuoteId, QuoteDraft> quotes = new LinkedHashMap<>();
  private final Map<Code, ThemeDraft> themes = new LinkedHashMap<>();
  private final Map<CarryOver.Decided, CodedQuote> today;

  StateMaker(ReviewResult result, List<Decision> log, Map<ThemeId, ThemeDefinition> definitions) {
    this.log = log;
    this.inForce = InForce.of(log);
    this.definitions = definitions;
    for (FlagResult flag : result.flags()) {
      themes.put(flag.code(), new ThemeDraft(flag.code(), Optional.of(flag)));
      for (QuoteResult quote : flag.quotes()) {
        CodedQuote coded = CodedQuote.of(flag.code(), quote);
        quotes.put(coded.id(), new QuoteDraft(coded, Optional.of(quote), flag.suggested()));
      }
    }
    this.today =
        CarryOver.match(decided(), quotes.values().stream().map(QuoteDraft::quote).toList());
  }

  private Map<CarryOver.Decided, CodedQuote> decided() {
    Map<CarryOver.Decided, CodedQuote> decided = new LinkedHashMap<>();
    for (Decision decision : inForce) {
      quote(decision.act())
          .ifPresent(quote -> decided.put(CarryOver.Decided.of(decision, quote), quote));
    }
    return decided;
  }

  private static Optional<CodedQuote> quote(Act act) {
    if (act instanceof Act.OnQuote on) {
      return Optional.of(on.quote());
    } else if (act instanceof Act.AddQuote add) {
      return Optional.of(add.quote());
    } else if (act instanceof Act.Recode recode) {
      return Optional.of(recode.quote());
    } else if (act instanceof Act.Adjudicate adjudicate) {
      return quote(adjudicate.judgement());
    } else if (act instanceof Act.Comment comment) {
      return comment.quote();
    }
    return Optional.empty();
  }

  ReviewState make() {
    inForce.forEach(this::apply);
    return new ReviewState(
        quotes.values().stream()
            .map(QuoteDraft::state)
            .sorted(
                Comparator.comparingInt((QuoteState state) -> state.quote().passage().start())
                    .thenComparing(state -> state.quote().code()))
            .toList(),
        themes.values().stream().map(ThemeDraft::state).toList(),
        inForce,
        log);
  }

  private void apply(Decision decision) {
    if (decision.act() instanceof Act.Judgement judgement) {
      apply(decision, judgement, false);
    } else if (decision.act() instanceof Act.Adjudicate adjudicate) {
      apply(decision, adjudicate.judgement(), true);
    } else if (decision.act() instanceof Act.Comment comment) {
      comment.quote().ifPresent(quote -> draft(decision, quote).comment(decision));
      comment.theme().ifPresent(code -> draft(code).comment(decision));
    }
  }

  private void apply(Decision decision, Act.Judgement judgement, boolean settles) {
    boolean stale = isStale(decision, judgement.code());
    if (judgement instanceof Act.OnTheme on) {
      draft(on.code()).hold(new ThemeStanding(decision, on.presence(), stale), settles);
      return;
    }
    QuoteDraft draft = draft(decision, quote(judgement).orElseThrow());
    Verdict verdict = judgement instanceof Act.OnQuote on ? on.verdict() : Verdict.ACCEPT;
    if (judgement instanceof Act.AddQuote) {
      draft.addedByHand();
    }
    draft.hold(new QuoteStanding(decision, verdict, judgement.code(), stale), settles);
  }

  private boolean isStale(Decision decision, Code code) {
    ThemeDefinition now = definitions.get(code.theme());
    return now == null || !now.hash().equals(decision.basis().definition());
  }

  private QuoteDraft draft(Decision decision, CodedQuote quote) {
    CodedQuote now = today.getOrDefault(CarryOver.Decided.of(decision, quote), quote);
    return quotes.computeIfAbsent(now.id(), id -> new QuoteDraft(now, Optional.empty(), false));
  }

  private ThemeDraft draft(Code code) {
    return themes.computeIfAbsent(code, key -> new ThemeDraft(key, Optional.empty()));
  }
}
