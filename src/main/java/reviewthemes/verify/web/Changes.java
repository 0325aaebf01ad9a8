package reviewthemes.verify.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import reviewthemes.codebook.Code;
import reviewthemes.verify.Act;
import reviewthemes.verify.CodedQuote;
import reviewthemes.verify.Decision;
import reviewthemes.verify.Draft;
import reviewthemes.verify.web.page.Card;
import reviewthemes.verify.web.page.Said;
import reviewthemes.verify.web.page.Suggestions;
import reviewthemes.verify.web.page.ThemeBlock;

/** Which parts of the page some decisions change. */
final class Changes {
  private final Desk desk;
  private final Suggestions suggestions;
  private final Set<String> quotes = new LinkedHashSet<>();
  private final Set<Code> codes = new LinkedHashSet<>();

  /**
   * @param desk the review after the decisions
   * @param suggestions as the coder sees them then
   * @param drafts the decisions
   */
  Changes(Desk desk, Suggestions suggestions, List<Draft> drafts) {
    this.desk = desk;
    this.suggestions = suggestions;
    drafts.forEach(draft -> note(draft.act()));
  }

  private void note(Act act) {
    if (act instanceof Act.OnQuote on) {
      note(on.quote());
    } else if (act instanceof Act.AddQuote add) {
      note(add.quote());
    } else if (act instanceof Act.Recode recode) {
      note(recode.quote());
      codes.add(recode.to());
    } else if (act instanceof Act.OnTheme on) {
      codes.add(on.code());
    } else if (act instanceof Act.Comment comment) {
      comment.quote().ifPresent(this::note);
      comment.theme().ifPresent(codes::add);
    } else if (act instanceof Act.Adjudicate adjudicate) {
      note(adjudicate.judgement());
    } else if (act instanceof Act.Undo undo) {
      undone(undo.what());
    }
  }

  private void note(CodedQuote quote) {
    quotes.add(quote.id().value());
    codes.add(quote.code());
  }

  private void undone(UUID what) {
    for (Decision decision : desk.state().log()) {
      if (decision.id().equals(what) || decision.step().equals(what)) {
        note(decision.act());
      }
    }
  }

  List<Card> cards() {
    return quotes.stream().flatMap(id -> suggestions.card(id).stream()).toList();
  }

  List<ThemeBlock> themes() {
    List<Card> cards = cards();
    List<ThemeBlock> blocks = new ArrayList<>();
    for (ThemeBlock block : suggestions.themes()) {
      // A quote that the coder moved counts where it is now.
      boolean moved =
          cards.stream()
              .flatMap(card -> card.state().of(desk.coder()).stream())
              .anyMatch(held -> held.code().equals(block.code()));
      if (codes.contains(block.code()) || moved) {
        blocks.add(block);
      }
    }
    return blocks;
  }

  /** Id of the element that the coder should look at now, or empty. */
  String focus() {
    return cards().stream()
        .map(Card::element)
        .findFirst()
        .or(() -> themes().stream().map(ThemeBlock::element).findFirst())
        .orElse("");
  }

  /** What others, or the same coder in another window, decided meanwhile. */
  List<Said> said(List<Decision> later) {
    return later.stream().map(decision -> new Said(who(decision), what(decision.act()))).toList();
  }

  private String who(Decision decision) {
    return decision.coder().equals(desk.coder())
        ? "You, in another window"
        : decision.coder().name();
  }

  private String what(Act act) {
    if (act instanceof Act.OnQuote on) {
      return on.verdict().name().toLowerCase(Locale.ROOT);
    } else if (act instanceof Act.Recode recode) {
      return "moved to " + desk.name(recode.to()).full();
    } else if (act instanceof Act.OnTheme on) {
      return on.presence().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    } else if (act instanceof Act.Adjudicate adjudicate) {
      return "settled: " + what(adjudicate.judgement());
    }
    return "something else";
  }
}
