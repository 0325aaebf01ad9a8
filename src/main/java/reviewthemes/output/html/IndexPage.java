package reviewthemes.output.html;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import reviewthemes.codebook.Codebook;
import reviewthemes.codebook.Theme;
import reviewthemes.output.ReviewResult;
import reviewthemes.output.Row;

/** Writes the page from top to bottom: matrix and filters first, then review by review. */
public final class IndexPage {
  private final Html html;
  private final ThemeNames names;
  private final QuoteList quotes;

  /** Writes everything that stands above the first review. */
  public IndexPage(Writer writer, Codebook codebook, List<Row> rows) throws IOException {
    this.html = new Html(writer);
    this.names = new ThemeNames(codebook);
    this.quotes = new QuoteList(names);
    html.raw("<!doctype html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.raw("<title>Review Themes</title>\n<style>\n").resource("page.css");
    html.raw("</style>\n</head>\n<body>\n<main>\n<header class=\"top\">\n<h1>Review Themes</h1>\n");
    html.raw("<p class=\"lead\">" + summary(rows) + "</p>\n");
    html.resource("legend.html").raw("</header>\n");
    new Matrix(names).write(html, rows);
    filters(rows);
  }

  /**
   * @param link where the document can be opened, or empty
   */
  public void add(ReviewResult result, String link) throws IOException {
    quotes.write(html, result, link);
  }

  /** Writes everything that stands below the last review. */
  public void end() throws IOException {
    html.raw("<p id=\"nothing\" hidden>Nothing fits these choices.</p>\n</main>\n<script>\n");
    html.resource("page.js").raw("</script>\n</body>\n</html>\n");
  }

  private static String summary(List<Row> rows) {
    int suggestions = (int) rows.stream().mapToLong(Row::suggestions).sum();
    int quotes = rows.stream().mapToInt(Row::quotes).sum();
    return QuoteList.count(rows.size(), "review")
        + " · "
        + QuoteList.count(suggestions, "suggested theme")
        + " · "
        + QuoteList.count(quotes, "quote");
  }

  private void filters(List<Row> rows) throws IOException {
    html.raw("<form class=\"filters\" id=\"filters\" hidden>\n");
    html.raw("<label>Review <select id=\"by-review\"><option value=\"\">all</option>");
    for (Row row : rows) {
      option(row.review().id(), row.review().id());
    }
    html.raw("</select></label>\n<label>Theme <select id=\"by-theme\">");
    html.raw("<option value=\"\">all</option>");
    for (Map.Entry<String, List<Theme>> family : names.families().entrySet()) {
      html.raw("<optgroup label=\"").text(family.getKey()).raw("\">");
      for (Theme theme : family.getValue()) {
        option(theme.id().value(), theme.name());
      }
      html.raw("</optgroup>");
    }
    html.raw("</select></label>\n").resource("filters.html").raw("</form>\n");
  }

  private void option(String value, String name) throws IOException {
    html.raw("<option value=\"").text(value).raw("\">").text(name).raw("</option>");
  }
}
