package reviewthemes.verify.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Map;
import reviewthemes.review.UnreadableReview;
import reviewthemes.verify.WorkspaceProblem;

/** Says what went wrong, to a person: as a page, or as one line to the page that asked. */
final class Troubles {
  private static final int NOT_NOW = 503;
  private static final int NOT_FOUND = 404;
  private static final int FAULT = 500;

  private final Templates templates;

  Troubles(Templates templates) {
    this.templates = templates;
  }

  void handle(RoutesConfig routes) {
    routes.exception(Refused.class, (e, context) -> say(context, e.status(), e.getMessage()));
    routes.exception(WorkspaceProblem.class, (e, context) -> say(context, NOT_NOW, e.getMessage()));
    routes.exception(
        UnreadableReview.class, (e, context) -> say(context, NOT_FOUND, e.getMessage()));
    routes.exception(
        HttpResponseException.class,
        (e, context) -> say(context, e.getStatus(), "There is no such page."));
    routes.exception(
        Exception.class,
        (e, context) -> say(context, FAULT, "The program met a fault of its own: " + e));
  }

  private void say(Context context, int status, String line) {
    context.status(status);
    if (context.header(Gate.TOKEN) != null) {
      context.contentType("text/plain; charset=utf-8").result(line);
    } else {
      templates.send(context, "trouble.jte", Map.of("line", line));
    }
  }
}
