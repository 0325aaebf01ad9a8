package reviewthemes.verify.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import reviewthemes.codebook.ThemeId;
import reviewthemes.review.ReviewId;
import reviewthemes.verify.Appended;
import reviewthemes.verify.Blindness;
import reviewthemes.verify.Decision;
import reviewthemes.verify.Draft;
import reviewthemes.verify.ReviewEntry;
import reviewthemes.verify.ReviewState;
import reviewthemes.verify.ThemeDefinition;
import reviewthemes.verify.ThemeState;
import reviewthemes.verify.Workspace;
import reviewthemes.verify.web.page.DisputedReview;
import reviewthemes.verify.web.page.Disputes;

/** What coders disagree about, side by side, and an adjudicator's last word on it. */
final class DisagreementRoutes {
  static final String PATH = "/disagreements";

  private final Workbench bench;
  private final Templates templates;

  DisagreementRoutes(Workbench bench, Templates templates) {
    this.bench = bench;
    this.templates = templates;
  }

  void all(Context context) {
    templates.send(
        context,
        "disagreements.jte",
        Map.of("rows", rows(), "visitor", Gate.session(context).visitor()));
  }

  private List<DisputedReview> rows() {
    Workspace workspace = bench.workspace();
    Blindness blindness = Blindness.of(workspace.team());
    Map<ThemeId, ThemeDefinition> definitions = workspace.definitions().current();
    Map<ReviewId, List<Decision>> decisions =
        workspace.decisions().all().stream().collect(Collectors.groupingBy(Decision::review));
    List<DisputedReview> rows = new ArrayList<>();
    for (ReviewEntry entry : workspace.reviews().all()) {
      List<Decision> log = decisions.getOrDefault(entry.id(), List.of());
      if (log.stream().map(Decision::coder).distinct().count() > 1
          && !blindness.holds(entry.id())) {
        workspace
            .reviews()
            .result(entry.id())
            .map(result -> ReviewState.of(result, log, definitions))
            .flatMap(state -> row(entry, state))
            .ifPresent(rows::add);
      }
    }
    return rows;
  }

  private static Optional<DisputedReview> row(ReviewEntry entry, ReviewState state) {
    List<ThemeState> themes = state.themes();
    int open = (int) themes.stream().filter(theme -> state.isDisputed(theme.code())).count();
    int settled = (int) themes.stream().filter(theme -> theme.settled().isPresent()).count();
    return open + settled == 0
        ? Optional.empty()
        : Optional.of(new DisputedReview(entry.document(), open, settled));
  }

  void one(Context context) {
    Session session = Gate.session(context);
    Desk desk = desk(context, session);
    templates.send(
        context,
        "disputes.jte",
        Map.of(
            "document", desk.entry().document(),
            "disputes", new Disputes(desk.state(), desk.codebook()),
            "seen", desk.state().version(),
            "coder", session.coder().name(),
            "visitor", session.visitor()));
  }

  void settle(Context context) {
    Session session = Gate.session(context);
    if (!session.role().leads()) {
      throw new Refused(403, "Disagreements are for adjudicators to settle.");
    }
    Desk desk = desk(context, session);
    Form form = new Form(context);
    Settling settling = new Settling(desk, form);
    List<Draft> drafts = settling.read();
    Appended appended =
        bench.workspace().decisions().append(drafts, OptionalLong.of(form.whole("seen")));
    if (appended instanceof Appended.Conflict conflict) {
      throw new Refused(
          409,
          "Meanwhile "
              + conflict.later().get(0).coder()
              + " settled it: go back, load the page again, and settle it anew if need be.");
    }
    context.redirect(
        "/reviews/" + desk.id() + PATH + "#theme-" + settling.code(), HttpStatus.SEE_OTHER);
  }

  private Desk desk(Context context, Session session) {
    Desk desk = Desk.of(bench, new ReviewId(context.pathParam("id")), session.coder());
    if (desk.duty().open()) {
      throw new Refused(
          409, "This review is coded blind: what coders decided is shown once all have finished.");
    }
    return desk;
  }
}
