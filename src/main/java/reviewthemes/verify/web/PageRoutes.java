package reviewthemes.verify.web;

import io.javalin.http.Context;
import java.util.Map;
import reviewthemes.output.Document;
import reviewthemes.review.ReviewId;
import reviewthemes.review.UnreadableReview;
import reviewthemes.verify.Passage;
import reviewthemes.verify.ReviewEntry;
import reviewthemes.verify.web.page.Word;

/** The pages of a document: pictures, and the words that lie over them. */
final class PageRoutes {
  private static final float SMALLEST = 0.5f;
  private static final float LARGEST = 4;

  private final Workbench bench;
  private final Documents documents;
  private final Templates templates;

  PageRoutes(Workbench bench, Documents documents, Templates templates) {
    this.bench = bench;
    this.documents = documents;
    this.templates = templates;
  }

  void picture(Context context) throws UnreadableReview {
    OpenDocument document = document(context);
    float scale = scale(context.queryParam("scale"));
    byte[] png = document.pictures().png(page(context, document), scale);
    // The address holds the hash of the file, so the picture can never become another one.
    context.header("Cache-Control", "private, max-age=604800, immutable");
    context.contentType("image/png").result(png);
  }

  void words(Context context) throws UnreadableReview {
    OpenDocument document = document(context);
    int page = page(context, document);
    templates.send(
        context, "words.jte", Map.of("lines", document.read().get().words().lines(page)));
  }

  /** Where words stand on the pages: their boxes, as cards have them. */
  void boxes(Context context) throws UnreadableReview {
    Passage passage =
        new CutWords(document(context))
            .cut(whole(context.queryParam("start")), whole(context.queryParam("end")));
    context.contentType("text/plain; charset=utf-8").result(Word.places(passage.boxes()));
  }

  private OpenDocument document(Context context) throws UnreadableReview {
    ReviewEntry entry =
        bench
            .workspace()
            .reviews()
            .find(new ReviewId(context.pathParam("id")))
            .orElseThrow(() -> Refused.notFound("There is no such review in this workspace."));
    Document document = entry.document();
    if (!document.sha256().equals(context.pathParam("sha"))) {
      throw Refused.notFound("The file has changed: load the page again.");
    }
    return documents
        .open(document)
        .orElseThrow(() -> Refused.notFound(document.file() + " is no longer in its folder."));
  }

  private static int page(Context context, OpenDocument document) {
    int page = whole(context.pathParam("page"));
    if (page < 1 || page > document.pictures().sizes().size()) {
      throw Refused.notFound("There is no such page.");
    }
    return page;
  }

  private static int whole(String written) {
    return written != null && written.matches("\\d{1,8}") ? Integer.parseInt(written) : 0;
  }

  private static float scale(String written) {
    if (written == null || !written.matches("\\d(\\.\\d{1,2})?")) {
      throw new Refused(400, "A scale is a number such as 1.5.");
    }
    return Math.min(LARGEST, Math.max(SMALLEST, Float.parseFloat(written)));
  }
}
