package reviewthemes.verify.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import reviewthemes.codebook.Code;
import reviewthemes.verify.Act;
import reviewthemes.verify.Basis;
import reviewthemes.verify.CodedQuote;
import reviewthemes.verify.Decision;
import reviewthemes.verify.Draft;
import reviewthemes.verify.Drawn;
import reviewthemes.verify.Passage;
import reviewthemes.verify.QuoteId;
import reviewthemes.verify.Sample;
import reviewthemes.verify.audit.Answers;

/**
 * Reads what a coder said of a passage of an audit sample.
 *
 * @param desk the review before them
 * @param form what the page sent
 */
record AuditActs(Sample sample, Drawn drawn, Desk desk, Form form) {
  /** Whether the coder is done with the passage. */
  boolean goesOn() {
    return form.need("act").equals("nothing");
  }

  /**
   * The drafts of one step, ready to be appended. What the coder had said before is taken back in
   * the same step; what was missed becomes a quote.
   *
   * @param now the passage as it stands now
   */
  List<Draft> read(Optional<Passage> now) {
    UUID step = form.id("id");
    return switch (form.need("act")) {
      case "nothing" -> drafts(step, Set.of(), now);
      case "missed" -> drafts(step, codes(), now);
      case "undo" -> List.of(draft(step, step, new Act.Undo(form.id("what")), none()));
      default -> throw new Refused(400, "This page is out of date (act): load it again.");
    };
  }

  private Set<Code> codes() {
    Set<Code> codes = new TreeSet<>();
    for (String written : form.all("code")) {
      codes.add(
          desk.codebook().codes().stream()
              .filter(code -> code.toString().equals(written))
              .findFirst()
              .orElseThrow(() -> new Refused(400, "This page is out of date (code).")));
    }
    if (codes.isEmpty()) {
      throw new Refused(400, "No theme is chosen.");
    }
    return codes;
  }

  private List<Draft> drafts(UUID step, Set<Code> missed, Optional<Passage> now) {
    List<Draft> drafts = new ArrayList<>();
    own()
        .ifPresent(
            before -> drafts.add(draft(step, id(step, "undo"), new Act.Undo(before), none())));
    Act audit = new Act.Audit(sample.id(), drawn.passage(), missed);
    drafts.add(draft(step, id(step, "audit"), audit, none()));
    for (Code code : missed) {
      UUID id = id(step, code.toString());
      Passage passage =
          now.orElseThrow(
              () -> new Refused(409, "The words are gone from the file: draw a new sample."));
      CodedQuote quote = new CodedQuote(new QuoteId("h-" + id), code, passage);
      drafts.add(draft(step, id, new Act.AddQuote(quote), desk.basis(code)));
    }
    return drafts;
  }

  /** What the coder said before, unless this is the same answer sent again. */
  private Optional<UUID> own() {
    return new Answers(sample, desk.state().log())
        .of(drawn)
        .filter(said -> said.coder().equals(desk.coder()))
        .map(Decision::step)
        .filter(step -> !step.equals(form.id("id")));
  }

  private Basis none() {
    return Basis.of(desk.entry());
  }

  private static UUID id(UUID step, String what) {
    return UUID.nameUUIDFromBytes((step + " " + what).getBytes(StandardCharsets.UTF_8));
  }

  private Draft draft(UUID step, UUID id, Act act, Basis basis) {
    boolean alone = id.equals(step);
    return new Draft(
        id,
        desk.coder(),
        desk.id(),
        basis,
        act,
        alone ? Optional.empty() : Optional.of(step),
        act instanceof Act.Audit ? form.seconds("seconds") : 0);
  }
}
