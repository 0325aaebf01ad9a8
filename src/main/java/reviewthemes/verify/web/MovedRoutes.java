package reviewthemes.verify.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import reviewthemes.review.ReviewId;
import reviewthemes.review.UnreadableReview;
import reviewthemes.verify.Passage;
import reviewthemes.verify.QuoteId;
import reviewthemes.verify.QuoteState;
import reviewthemes.verify.web.page.Word;

/** Where words that were decided on in an earlier edition of a file stand now. */
final class MovedRoutes {
  private final Workbench bench;
  private final Documents documents;

  MovedRoutes(Workbench bench, Documents documents) {
    this.bench = bench;
    this.documents = documents;
  }

  void add(RoutesConfig routes) {
    routes.get("/reviews/{id}/quotes/{quote}/boxes", this::boxes);
  }

  private void boxes(Context context) throws UnreadableReview {
    Desk desk =
        Desk.of(bench, new ReviewId(context.pathParam("id")), Gate.session(context).coder());
    Passage passage =
        desk.state()
            .quote(new QuoteId(context.pathParam("quote")))
            .map(QuoteState::quote)
            .orElseThrow(() -> Refused.notFound("There is no such quote in this review."))
            .passage();
    OpenDocument document =
        documents
            .open(desk.entry().document())
            .orElseThrow(() -> Refused.notFound("The PDF file is no longer where it was read."));
    Passage now =
        Relocated.in(document, passage)
            .orElseThrow(() -> Refused.notFound("These words are not in the file as it is now."));
    context.contentType("text/plain; charset=utf-8").result(Word.places(now.boxes()));
  }
}
