package reviewthemes.verify.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import reviewthemes.codebook.Code;
import reviewthemes.review.ReviewId;
import reviewthemes.verify.Act;
import reviewthemes.verify.Appended;
import reviewthemes.verify.Draft;
import reviewthemes.verify.Presence;
import reviewthemes.verify.Progress;
import reviewthemes.verify.ThemeState;
import reviewthemes.verify.web.page.CodeName;
import reviewthemes.verify.web.page.FinishView;

/**
 * A coder says that they have finished a review that was given to them.
 *
 * <p>First they decide what is suggested. Of all other themes of which they said nothing they then
 * say in one step that these are absent; so that coders can be compared on every theme.
 */
final class FinishRoutes {
  private final Workbench bench;
  private final Templates templates;

  FinishRoutes(Workbench bench, Templates templates) {
    this.bench = bench;
    this.templates = templates;
  }

  void ask(Context context) {
    Session session = Gate.session(context);
    Desk desk = desk(context, session);
    templates.send(
        context,
        "finish.jte",
        Map.of(
            "view", view(desk),
            "visitor", session.visitor(),
            "duty", desk.duty(),
            "seen", desk.state().version()));
  }

  void finish(Context context) {
    Session session = Gate.session(context);
    Desk desk = desk(context, session);
    if (!view(desk).ready()) {
      throw new Refused(409, "First decide what is left: " + view(desk).open() + ".");
    }
    if (!desk.duty().finished()) {
      absent(desk, new Form(context).whole("seen"));
      bench.workspace().team().finish(desk.id(), desk.coder(), true);
    }
    goBack(context, desk);
  }

  void takeBack(Context context) {
    Session session = Gate.session(context);
    Desk desk = desk(context, session);
    if (desk.duty().finished() && !desk.duty().open() && !desk.duty().blind().isEmpty()) {
      throw new Refused(
          409, "All have finished, and what each decided can be seen: that cannot be undone.");
    }
    if (desk.duty().finished()) {
      bench.workspace().team().finish(desk.id(), desk.coder(), false);
    }
    goBack(context, desk);
  }

  private static void goBack(Context context, Desk desk) {
    context.redirect("/reviews/" + desk.id(), HttpStatus.SEE_OTHER);
  }

  private Desk desk(Context context, Session session) {
    Desk desk = Desk.of(bench, new ReviewId(context.pathParam("id")), session.coder());
    if (!desk.duty().mine()) {
      throw new Refused(409, "This review was not given to you to code.");
    }
    return desk;
  }

  private static FinishView view(Desk desk) {
    Progress progress = desk.state().progress(desk.coder());
    List<CodeName> undecided =
        desk.state().themes().stream()
            .filter(theme -> theme.suggested() && theme.of(desk.coder()).isEmpty())
            .map(ThemeState::code)
            .map(desk::name)
            .toList();
    return new FinishView(
        desk.entry().document(),
        progress.quotes() - progress.quotesDecided(),
        undecided,
        silent(desk).stream().map(desk::name).toList());
  }

  private static List<Code> silent(Desk desk) {
    return desk.codebook().codes().stream()
        .filter(code -> desk.definitions().containsKey(code.theme()))
        .filter(code -> !desk.state().held(code).containsKey(desk.coder()))
        .toList();
  }

  private void absent(Desk desk, long seen) {
    List<Draft> drafts = new ArrayList<>();
    UUID bulk = UUID.randomUUID();
    for (Code code : silent(desk)) {
      drafts.add(
          new Draft(
              UUID.randomUUID(),
              desk.coder(),
              desk.id(),
              desk.basis(code),
              new Act.OnTheme(code, Presence.ABSENT),
              Optional.of(bulk),
              0));
    }
    if (!drafts.isEmpty()
        && bench.workspace().decisions().append(drafts, OptionalLong.of(seen))
            instanceof Appended.Conflict) {
      throw new Refused(409, "You decided something in another window: load the page again.");
    }
  }
}
