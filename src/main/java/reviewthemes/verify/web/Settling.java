package reviewthemes.verify.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reviewthemes.codebook.Code;
import reviewthemes.verify.Act;
import reviewthemes.verify.Draft;
import reviewthemes.verify.Presence;
import reviewthemes.verify.QuoteState;
import reviewthemes.verify.Verdict;

/**
 * Reads how an adjudicator settles what coders disagree about.
 *
 * @param desk the review before them
 * @param form what the page sent
 */
record Settling(Desk desk, Form form) {
  /** The theme that it is about. */
  Code code() {
    return form.code("code", desk.codebook());
  }

  /** A verdict on the theme, and on those of its quotes that they had a word on. */
  List<Draft> read() {
    List<Act.Judgement> judgements = new ArrayList<>();
    judgements.add(new Act.OnTheme(code(), form.choice("to", Presence.class)));
    judgements.addAll(onQuotes());
    String reason =
        form.optional("reason").orElseThrow(() -> new Refused(400, "Say why: give a reason."));
    return drafts(judgements, reason);
  }

  private List<Act.OnQuote> onQuotes() {
    List<Act.OnQuote> verdicts = new ArrayList<>();
    for (QuoteState quote : desk.state().quotes()) {
      String field = "quote-" + quote.quote().id();
      if (quote.quote().code().equals(code()) && form.optional(field).isPresent()) {
        verdicts.add(new Act.OnQuote(quote.quote(), form.choice(field, Verdict.class)));
      }
    }
    return verdicts;
  }

  /** Ids follow from what is decided: the same sent twice is stored once, something else is not. */
  private List<Draft> drafts(List<Act.Judgement> judgements, String reason) {
    UUID bulk = form.id("id");
    List<Draft> drafts = new ArrayList<>();
    for (Act.Judgement judgement : judgements) {
      Act act = new Act.Adjudicate(judgement, reason);
      UUID id = UUID.nameUUIDFromBytes((bulk + " " + act).getBytes(StandardCharsets.UTF_8));
      drafts.add(
          new Draft(
              id,
              desk.coder(),
              desk.id(),
              desk.basis(judgement.code()),
              act,
              Optional.of(bulk),
              0));
    }
    return drafts;
  }
}
