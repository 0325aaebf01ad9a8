package reviewthemes.verify.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reviewthemes.verify.Blindness;
import reviewthemes.verify.Decision;
import reviewthemes.verify.diffutils.WordComparison;
import reviewthemes.verify.trail.Trail;
import reviewthemes.verify.trail.TrailFilter;
import reviewthemes.verify.trail.csv.TrailCsv;
import reviewthemes.verify.web.page.TrailView;

/** The audit trail: page by page, and as files. */
final class TrailRoutes {
  private static final String PATH = "/trail";
  private static final int A_PAGE = 50;

  private final Workbench bench;
  private final Templates templates;

  TrailRoutes(Workbench bench, Templates templates) {
    this.bench = bench;
    this.templates = templates;
  }

  void add(RoutesConfig routes) {
    routes.get(PATH, this::show);
    routes.get(PATH + ".csv", this::csv);
    routes.get(PATH + ".html", this::html);
  }

  private Trail trail(Context context) {
    Blindness blindness = Blindness.of(bench.workspace().team());
    return new Trail(
        bench.workspace(),
        blindness.visible(bench.workspace().decisions().all(), Gate.session(context).coder()));
  }

  private void show(Context context) {
    TrailFilter filter = filter(context);
    Trail trail = trail(context);
    List<Decision> fitting = trail.fitting(filter);
    int pages = Math.max(1, (fitting.size() + A_PAGE - 1) / A_PAGE);
    String wanted = query(context, "page");
    int page = wanted.matches("\\d{1,6}") ? Integer.parseInt(wanted) : 1;
    page = Math.min(Math.max(page, 1), pages);
    TrailView view =
        new TrailView(
            fitting.stream()
                .skip((long) A_PAGE * (page - 1))
                .limit(A_PAGE)
                .map(trail::tell)
                .toList(),
            fitting.size(),
            page,
            pages,
            filter,
            new WordComparison());
    templates.send(
        context,
        "trail.jte",
        Map.of(
            "view", view,
            "reviews", bench.workspace().reviews().all(),
            "themes", bench.codebook().themes(),
            "coders", trail.coders(),
            "visitor", Gate.session(context).visitor()));
  }

  private void csv(Context context) throws IOException {
    Trail trail = trail(context);
    StringWriter text = new StringWriter();
    TrailCsv csv = new TrailCsv(text);
    for (Decision decision : trail.fitting(filter(context))) {
      csv.add(trail.tell(decision));
    }
    context
        .header("Content-Disposition", "attachment; filename=\"audit-trail.csv\"")
        .contentType("text/csv; charset=utf-8")
        .result(text.toString());
  }

  private void html(Context context) {
    context
        .header("Content-Disposition", "attachment; filename=\"audit-trail.html\"")
        .html(TrailPage.of(trail(context), filter(context)));
  }

  private static TrailFilter filter(Context context) {
    return new TrailFilter(
        query(context, "review"),
        query(context, "theme"),
        query(context, "coder"),
        day(query(context, "from")),
        day(query(context, "to")));
  }

  private static Optional<LocalDate> day(String written) {
    try {
      return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
    } catch (DateTimeParseException e) {
      throw new Refused(400, "'" + written + "' is no day: write it as 2026-03-31.");
    }
  }

  private static String query(Context context, String name) {
    String value = context.queryParam(name);
    return value == null ? "" : value.strip();
  }
}
