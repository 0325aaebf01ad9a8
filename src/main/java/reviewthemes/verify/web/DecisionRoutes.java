package reviewthemes.verify.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import reviewthemes.review.ReviewId;
import reviewthemes.review.UnreadableReview;
import reviewthemes.verify.Appended;
import reviewthemes.verify.Draft;
import reviewthemes.verify.web.page.ReviewView;
import reviewthemes.verify.web.page.Suggestions;

/**
 * Appends what a coder decides, and answers with the parts of the page that changed.
 *
 * <p>The answer comes once the decision is safe. Parts have ids; the page puts each in the place of
 * the one with its id.
 */
final class DecisionRoutes {
  /** Decisions that change one card and its theme; whatever else changes more than that. */
  private static final Set<String> SMALL = Set.of("verdict", "presence", "comment");

  private final Workbench bench;
  private final Documents documents;
  private final Templates templates;

  DecisionRoutes(Workbench bench, Documents documents, Templates templates) {
    this.bench = bench;
    this.documents = documents;
    this.templates = templates;
  }

  void decide(Context context) throws UnreadableReview {
    ReviewId id = new ReviewId(context.pathParam("id"));
    Session session = Gate.session(context);
    Form form = new Form(context);
    checkCoder(form, session);
    Desk before = Desk.of(bench, id, session.coder());
    if (before.duty().closed()) {
      throw new Refused(
          409, "you have finished this review: say first that you have not, then decide.");
    }
    List<Draft> drafts = drafts(before, form);
    long seen = form.whole("seen");
    boolean large = drafts.size() > 1 || before.state().version() > seen;
    Appended appended = bench.workspace().decisions().append(drafts, OptionalLong.of(seen));
    Desk after = Desk.of(bench, id, session.coder());
    Suggestions suggestions = after.suggestions();
    Changes changes = new Changes(after, suggestions, drafts);
    ReviewView view = ReviewViews.of(after, suggestions, session, changes.focus());
    if (appended instanceof Appended.Conflict conflict) {
      context.status(409);
      templates.send(
          context, "conflict.jte", Map.of("view", view, "said", changes.said(conflict.later())));
    } else if (large || !SMALL.contains(form.need("act"))) {
      templates.send(context, "all.jte", Map.of("view", view));
    } else {
      templates.send(
          context,
          "changed.jte",
          Map.of("view", view, "cards", changes.cards(), "themes", changes.themes()));
    }
  }

  private List<Draft> drafts(Desk desk, Form form) throws UnreadableReview {
    Acts.Words words = (start, end) -> cut(desk, start, end);
    return form.need("act").equals("attribute")
        ? new AttributeActs(desk, form, words, bench.vocabularies()).read()
        : new Acts(desk, form, words).read();
  }

  /** Somebody else may have signed in since the page was loaded; it still says who sat there. */
  private static void checkCoder(Form form, Session session) {
    String sender = form.optional("coder").orElse(session.coder().name());
    if (!sender.equals(session.coder().name())) {
      throw new Refused(
          409,
          "this page belongs to "
              + sender
              + ", but "
              + session.coder()
              + " is signed in by now: load it again.");
    }
  }

  private reviewthemes.verify.Passage cut(Desk desk, int start, int end) throws UnreadableReview {
    OpenDocument document =
        documents
            .open(desk.entry().document())
            .orElseThrow(() -> Refused.notFound("The PDF file is no longer in its folder."));
    return new CutWords(document).cut(start, end);
  }
}
