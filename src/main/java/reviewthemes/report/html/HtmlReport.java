package reviewthemes.report.html;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import reviewthemes.output.html.Html;
import reviewthemes.report.Block;
import reviewthemes.report.Drawer;
import reviewthemes.report.Excerpt;
import reviewthemes.report.Report;

/** Writes the report from top to bottom: title, contents, section by section. */
public final class HtmlReport {
  private final Html html;
  private final Drawer drawer;

  private HtmlReport(Html html, Drawer drawer) {
    this.html = html;
    this.drawer = drawer;
  }

  public static void write(Report report, Drawer drawer, Writer writer) throws IOException {
    new HtmlReport(new Html(writer), drawer).write(report);
  }

  private void write(Report report) throws IOException {
    html.raw("<!doctype html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
    html.text(report.title()).raw("</title>\n<style>\n");
    html.resource(HtmlReport.class, "report.css").raw("</style>\n</head>\n<body>\n");
    html.raw("<a class=\"skip\" href=\"#section-1\">Skip to the text</a>\n<header>\n<h1>");
    html.text(report.title()).raw("</h1>\n<p class=\"subtitle\">").text(report.subtitle());
    html.raw("</p>\n<p class=\"date\">").text(report.date()).raw("</p>\n</header>\n");
    contents(report.sections());
    html.raw("<main>\n");
    int number = 0;
    for (Report.Section section : report.sections()) {
      number++;
      html.raw("<section id=\"section-" + number + "\">\n<h2>").text(section.heading());
      html.raw("</h2>\n");
      for (Block block : section.blocks()) {
        write(block);
      }
      html.raw("</section>\n");
    }
    html.raw("</main>\n</body>\n</html>\n");
  }

  private void contents(List<Report.Section> sections) throws IOException {
    html.raw("<nav aria-label=\"Contents\">\n<h2>Contents</h2>\n<ol>\n");
    for (int i = 0; i < sections.size(); i++) {
      html.raw("<li><a href=\"#section-" + (i + 1) + "\">").text(sections.get(i).heading());
      html.raw("</a></li>\n");
    }
    html.raw("</ol>\n</nav>\n");
  }

  private void write(Block block) throws IOException {
    if (block instanceof Block.Heading heading) {
      html.raw("<h3>").text(heading.text()).raw("</h3>\n");
    } else if (block instanceof Block.Paragraph paragraph) {
      html.raw("<p>").text(paragraph.text()).raw("</p>\n");
    } else if (block instanceof Block.Points points) {
      html.raw("<ul>\n");
      for (String text : points.texts()) {
        html.raw("<li>").text(text).raw("</li>\n");
      }
      html.raw("</ul>\n");
    } else if (block instanceof Block.Tabled tabled && tabled.number() > 0) {
      HtmlTable.write(html, tabled);
    } else if (block instanceof Block.Figure figure) {
      write(figure);
    } else if (block instanceof Block.Quoted quoted) {
      write(quoted.excerpt());
    }
  }

  /** A drawing in a picture of its own, so that its styles touch nothing else. */
  private void write(Block.Figure figure) throws IOException {
    byte[] svg = drawer.svg(figure.chart()).getBytes(StandardCharsets.UTF_8);
    html.raw("<figure>\n<img src=\"data:image/svg+xml;base64,");
    html.raw(Base64.getEncoder().encodeToString(svg)).raw("\" alt=\"");
    html.text(figure.alternative()).raw("\">\n<figcaption>Figure " + figure.number() + ". ");
    html.text(figure.caption()).raw("</figcaption>\n</figure>\n");
  }

  private void write(Excerpt excerpt) throws IOException {
    html.raw("<blockquote>\n<p>\u201C").text(excerpt.text()).raw("\u201D</p>\n<footer>");
    html.text(excerpt.title() + ", " + excerpt.pages());
    if (!excerpt.accepted()) {
      html.raw(" <span class=\"open\">not verified</span>");
    }
    html.raw("</footer>\n</blockquote>\n");
  }
}
