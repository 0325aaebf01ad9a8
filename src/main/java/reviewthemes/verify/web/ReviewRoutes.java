package reviewthemes.verify.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import reviewthemes.codebook.Theme;
import reviewthemes.review.PageSize;
import reviewthemes.review.ReviewId;
import reviewthemes.review.UnreadableReview;
import reviewthemes.verify.web.page.ListChoice;

/** The list of reviews, the page of one, and what the themes mean. */
final class ReviewRoutes {
  private final Workbench bench;
  private final Documents documents;
  private final Templates templates;
  private final ReviewList list;

  ReviewRoutes(Workbench bench, Documents documents, Templates templates) {
    this.bench = bench;
    this.documents = documents;
    this.templates = templates;
    this.list = new ReviewList(bench);
  }

  void all(Context context) {
    Session session = Gate.session(context);
    ListChoice choice =
        new ListChoice(
            query(context, "words"),
            query(context, "stage"),
            query(context, "theme"),
            !query(context, "warned").isEmpty(),
            !query(context, "mine").isEmpty(),
            query(context, "sort"),
            query(context, "order").equals("down"));
    templates.send(
        context,
        "reviews.jte",
        Map.of(
            "rows", list.rows(session.coder()),
            "choice", choice,
            "themes", bench.codebook().themes(),
            "visitor", session.visitor()));
  }

  void one(Context context) {
    Session session = Gate.session(context);
    Desk desk = Desk.of(bench, new ReviewId(context.pathParam("id")), session.coder());
    List<PageSize> sizes = List.of();
    String trouble = "";
    try {
      sizes =
          documents
              .open(desk.entry().document())
              .map(document -> document.pictures().sizes())
              .orElse(List.of());
      trouble = sizes.isEmpty() ? "The PDF file is no longer where it was read." : "";
    } catch (UnreadableReview e) {
      trouble = e.getMessage();
    }
    templates.send(
        context,
        "review.jte",
        Map.of(
            "view",
            ReviewViews.of(desk, desk.suggestions(), session, ""),
            "visitor",
            session.visitor(),
            "duty",
            desk.duty(),
            "sizes",
            sizes,
            "trouble",
            trouble));
  }

  void theme(Context context) {
    Theme theme =
        bench.codebook().themes().stream()
            .filter(known -> known.id().value().equals(context.pathParam("theme")))
            .findFirst()
            .orElseThrow(() -> Refused.notFound("There is no such theme."));
    templates.send(context, "definition.jte", Map.of("theme", theme, "codebook", bench.codebook()));
  }

  private static String query(Context context, String name) {
    String value = context.queryParam(name);
    return value == null ? "" : value.strip();
  }
}
