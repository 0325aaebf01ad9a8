package reviewthemes.verify.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Map;

/** The thematic review of what is decided by now: a page to take it from. */
final class ReportRoutes {
  private static final String PATH = "/report";
  private static final int MOST = 100;

  /** The report brings its own styles and drawings, and no script. */
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'";

  private final Reports reports;
  private final Templates templates;

  ReportRoutes(Workbench bench, Templates templates) {
    this.reports = bench.reports();
    this.templates = templates;
  }

  void add(RoutesConfig routes) {
    routes.get(PATH, this::show);
    for (Reports.Format format : Reports.Format.values()) {
      routes.get(PATH + "." + format.ending(), context -> send(context, format));
    }
  }

  private void show(Context context) {
    templates.send(context, "report.jte", Map.of("visitor", Gate.session(context).visitor()));
  }

  private void send(Context context, Reports.Format format) {
    byte[] made;
    try {
      made = reports.make(format, suppress(context));
    } catch (IOException e) {
      throw new Refused(409, "No report: " + e.getMessage() + ".");
    }
    String way = format == Reports.Format.PAGE ? "inline" : "attachment";
    context
        .header("Content-Security-Policy", POLICY)
        .header(
            "Content-Disposition", way + "; filename=\"thematic-review." + format.ending() + "\"")
        .contentType(format.type())
        .result(made);
  }

  private static int suppress(Context context) {
    String written = context.queryParam("suppress");
    if (written == null || written.isBlank()) {
      return 0;
    }
    int number = written.strip().matches("\\d{1,3}") ? Integer.parseInt(written.strip()) : -1;
    if (number < 0 || number > MOST) {
      throw new Refused(400, "'" + written + "' is no number from 0 to " + MOST + ".");
    }
    return number;
  }
}
