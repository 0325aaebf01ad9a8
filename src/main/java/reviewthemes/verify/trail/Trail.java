package reviewthemes.verify.trail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import reviewthemes.codebook.Code;
import reviewthemes.codebook.ThemeId;
import reviewthemes.review.ReviewId;
import reviewthemes.verify.Act;
import reviewthemes.verify.CodedQuote;
import reviewthemes.verify.Coder;
import reviewthemes.verify.Decision;
import reviewthemes.verify.InForce;
import reviewthemes.verify.ReviewEntry;
import reviewthemes.verify.ThemeDefinition;
import reviewthemes.verify.Workspace;

/** All decisions of a workspace, as far as somebody may see them, ready to be told. */
public final class Trail {
  private record Taken(Coder coder, UUID what) {}

  private final Workspace workspace;
  private final List<Decision> log;
  private final Map<UUID, Decision> steps = new HashMap<>();
  private final Map<Taken, Long> undone = new HashMap<>();
  private final Map<ReviewId, ReviewEntry> reviews = new HashMap<>();
  private final Map<ThemeId, ThemeDefinition> current;
  private final Machine machine;

  /**
   * @param log the decisions to tell of, the earliest first
   */
  public Trail(Workspace workspace, List<Decision> log) {
    this.workspace = workspace;
    this.log = List.copyOf(log);
    this.current = workspace.definitions().current();
    this.machine = new Machine(workspace.reviews());
    workspace.reviews().all().forEach(entry -> reviews.put(entry.id(), entry));
    for (Decision decision : log) {
      steps.put(decision.id(), decision);
      steps.putIfAbsent(decision.step(), decision);
    }
    for (Decision decision : InForce.of(log)) {
      if (decision.act() instanceof Act.Undo undo) {
        undone.put(new Taken(decision.coder(), undo.what()), decision.number());
      }
    }
  }

  /** Those that fit, the latest first. */
  public List<Decision> fitting(TrailFilter filter) {
    List<Decision> fitting =
        new java.util.ArrayList<>(
            log.stream().filter(decision -> filter.fits(decision, theme(decision))).toList());
    java.util.Collections.reverse(fitting);
    return List.copyOf(fitting);
  }

  /** Whoever decided anything, by name. */
  public List<Coder> coders() {
    return log.stream().map(Decision::coder).distinct().sorted().toList();
  }

  private Optional<ThemeId> theme(Decision decision) {
    Decision about = decision;
    while (about != null && about.act() instanceof Act.Undo undo) {
      about = steps.get(undo.what());
    }
    return Optional.ofNullable(about).flatMap(one -> Said.code(one.act())).map(Code::theme);
  }

  /** Tells of a decision in full. */
  public TrailEntry tell(Decision decision) {
    Optional<ReviewEntry> review = Optional.ofNullable(reviews.get(decision.review()));
    Optional<Decision> undone = undone(decision);
    Act about = undone.map(Decision::act).orElse(decision.act());
    Optional<Code> code = Said.code(about);
    Optional<ThemeDefinition> definition =
        decision.basis().definition().isEmpty()
            ? Optional.empty()
            : workspace.definitions().find(decision.basis().definition());
    return new TrailEntry(
        decision,
        review.map(entry -> entry.document().title()).orElse(decision.review().value()),
        review.map(entry -> entry.document().file()).orElse(""),
        code.or(() -> Said.quote(about).map(CodedQuote::code)),
        decision.act() instanceof Act.Undo ? undo(decision, undone) : Said.what(decision.act()),
        Said.passage(about),
        decision.act() instanceof Act.Undo ? "" : machine.said(decision),
        definition,
        definition.map(old -> current.get(old.theme())),
        Said.note(decision.act()),
        takenBackBy(decision));
  }

  private Optional<Decision> undone(Decision decision) {
    return decision.act() instanceof Act.Undo undo
        ? Optional.ofNullable(steps.get(undo.what()))
        : Optional.empty();
  }

  private static String undo(Decision decision, Optional<Decision> undone) {
    if (undone.isEmpty()) {
      return "took back a decision that is not shown";
    }
    Decision what = undone.get();
    boolean bulk = ((Act.Undo) decision.act()).what().equals(what.bulk().orElse(null));
    String number = bulk ? "the step of number " + what.number() : "number " + what.number();
    return what.act() instanceof Act.Undo
        ? "did again what number " + what.number() + " took back"
        : "took back " + number + ": " + Said.what(what.act());
  }

  private OptionalLong takenBackBy(Decision decision) {
    Long by =
        undone.getOrDefault(
            new Taken(decision.coder(), decision.id()),
            undone.get(new Taken(decision.coder(), decision.step())));
    return by == null || by <= decision.number() ? OptionalLong.empty() : OptionalLong.of(by);
  }
}
