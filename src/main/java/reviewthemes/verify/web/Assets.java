package reviewthemes.verify.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Style and scripts, which ship with the program; only those named here are given out. */
final class Assets {
  private static final String SCRIPT = "text/javascript; charset=utf-8";
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("style.css", "text/css; charset=utf-8"),
          Map.entry("paper.css", "text/css; charset=utf-8"),
          Map.entry("cards.css", "text/css; charset=utf-8"),
          Map.entry("audit.css", "text/css; charset=utf-8"),
          Map.entry("trail.css", "text/css; charset=utf-8"),
          Map.entry("icon.svg", "image/svg+xml"),
          Map.entry("attributes.js", SCRIPT),
          Map.entry("audit.js", SCRIPT),
          Map.entry("team.css", "text/css; charset=utf-8"),
          Map.entry("assignments.js", SCRIPT),
          Map.entry("reviews.js", SCRIPT),
          Map.entry("review.js", SCRIPT),
          Map.entry("paper.js", SCRIPT),
          Map.entry("words.js", SCRIPT),
          Map.entry("choosing.js", SCRIPT),
          Map.entry("cards.js", SCRIPT),
          Map.entry("filter.js", SCRIPT),
          Map.entry("picker.js", SCRIPT),
          Map.entry("dialogs.js", SCRIPT),
          Map.entry("send.js", SCRIPT),
          Map.entry("keys.js", SCRIPT));

  private Assets() {}

  static void send(Context context) throws IOException {
    String name = context.pathParam("name");
    String type = TYPES.get(name);
    if (type == null) {
      throw Refused.notFound("There is no file of this name.");
    }
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw Refused.notFound("There is no file of this name.");
      }
      context.header("Cache-Control", "no-cache").contentType(type).result(in.readAllBytes());
    }
  }
}
