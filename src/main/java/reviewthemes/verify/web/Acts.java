package reviewthemes.verify.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reviewthemes.codebook.Code;
import reviewthemes.review.UnreadableReview;
import reviewthemes.verify.Act;
import reviewthemes.verify.Basis;
import reviewthemes.verify.CodedQuote;
import reviewthemes.verify.Draft;
import reviewthemes.verify.Passage;
import reviewthemes.verify.Presence;
import reviewthemes.verify.QuoteId;
import reviewthemes.verify.QuoteState;
import reviewthemes.verify.Verdict;

/**
 * Reads what a coder decided.
 *
 * @param desk the review before them
 * @param form what the page sent
 * @param words where words chosen on a page are cut from
 */
record Acts(Desk desk, Form form, Words words) {
  /** Cuts words out of the review that is before the coder. */
  interface Words {
    /**
     * @param start offset of the first character in the text as extracted
     * @param end offset after the last one
     */
    Passage cut(int start, int end) throws UnreadableReview;
  }

  /** The drafts, ready to be appended. */
  List<Draft> read() throws UnreadableReview {
    UUID id = form.id("id");
    return switch (form.need("act")) {
      case "verdict" -> one(id, verdict(form.need("quote"), form.choice("to", Verdict.class)));
      case "recode" -> one(id, recode());
      case "presence" -> one(id, presence());
      case "comment" -> one(id, comment());
      case "add" -> one(id, add(id));
      case "undo" -> List.of(draft(id, new Act.Undo(form.id("what")), Basis.of(desk.entry())));
      case "verdicts" -> verdicts(id);
      case "presences" -> presences(id);
      default -> throw new Refused(400, "This page is out of date (act): load it again.");
    };
  }

  private List<Draft> one(UUID id, Act act) {
    return List.of(draft(id, act, basis(act)));
  }

  private Draft draft(UUID id, Act act, Basis basis) {
    return new Draft(id, desk.coder(), desk.id(), basis, act, form.seconds("seconds"));
  }

  private Basis basis(Act act) {
    Optional<Code> code = Optional.empty();
    if (act instanceof Act.Judgement judgement) {
      code = Optional.of(judgement.code());
    } else if (act instanceof Act.Comment comment) {
      code = comment.theme().or(() -> comment.quote().map(CodedQuote::code));
    }
    return code.map(desk::basis).orElseGet(() -> Basis.of(desk.entry()));
  }

  private CodedQuote quote(String id) {
    return desk.state()
        .quote(new QuoteId(id))
        .map(QuoteState::quote)
        .orElseThrow(() -> new Refused(409, "This quote is gone: load the page again."));
  }

  private Act verdict(String quote, Verdict verdict) {
    return new Act.OnQuote(quote(quote), verdict);
  }

  private Act recode() {
    CodedQuote quote = quote(form.need("quote"));
    Code to = form.code("to", desk.codebook());
    return to.equals(quote.code())
        ? new Act.OnQuote(quote, Verdict.ACCEPT)
        : new Act.Recode(quote, to);
  }

  private Act presence() {
    return new Act.OnTheme(form.code("code", desk.codebook()), form.choice("to", Presence.class));
  }

  private Act comment() {
    Optional<CodedQuote> quote = form.optional("quote").map(this::quote);
    Optional<Code> theme = form.optional("code").map(written -> form.code("code", desk.codebook()));
    return new Act.Comment(quote, theme, form.need("text"));
  }

  private Act add(UUID id) throws UnreadableReview {
    Code code = form.code("code", desk.codebook());
    Passage passage = words.cut((int) form.whole("start"), (int) form.whole("end"));
    return new Act.AddQuote(new CodedQuote(new QuoteId("h-" + id), code, passage));
  }

  private List<Draft> verdicts(UUID bulk) {
    Verdict verdict = form.choice("to", Verdict.class);
    List<Act> acts = new ArrayList<>();
    form.all("quote").forEach(quote -> acts.add(verdict(quote, verdict)));
    return bulk(bulk, acts);
  }

  /** Takes over what the coder's verdicts on quotes suggest, for the themes named. */
  private List<Draft> presences(UUID bulk) {
    List<Act> acts = new ArrayList<>();
    for (Code code : desk.codebook().codes()) {
      if (form.all("code").contains(code.toString())) {
        desk.state()
            .suggests(desk.coder(), code)
            .ifPresent(presence -> acts.add(new Act.OnTheme(code, presence)));
      }
    }
    return bulk(bulk, acts);
  }

  /** Ids follow from the bulk's, so that a bulk that is sent again is the same one. */
  private List<Draft> bulk(UUID bulk, List<Act> acts) {
    if (acts.isEmpty()) {
      throw new Refused(400, "Nothing is chosen.");
    }
    List<Draft> drafts = new ArrayList<>();
    for (Act act : acts) {
      UUID id =
          UUID.nameUUIDFromBytes((bulk + " " + act.subject()).getBytes(StandardCharsets.UTF_8));
      drafts.add(new Draft(id, desk.coder(), desk.id(), basis(act), act, Optional.of(bulk), 0));
    }
    return drafts;
  }
}
