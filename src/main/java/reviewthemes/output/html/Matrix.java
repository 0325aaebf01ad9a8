package reviewthemes.output.html;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import reviewthemes.codebook.Code;
import reviewthemes.codebook.Theme;
import reviewthemes.output.Row;

/** The matrix of reviews and themes; each mark leads to its quotes. */
final class Matrix {
  private final ThemeNames names;

  Matrix(ThemeNames names) {
    this.names = names;
  }

  void write(Html html, List<Row> rows) throws IOException {
    html.raw(
        "<div class=\"scroll\" id=\"matrix\" tabindex=\"0\" role=\"region\" aria-label=\"Matrix\">\n");
    html.raw("<table class=\"matrix\">\n<thead>\n<tr><td></td>");
    for (Map.Entry<String, List<Theme>> family : names.families().entrySet()) {
      html.raw("<th class=\"family\" scope=\"colgroup\" colspan=\"" + family.getValue().size());
      html.raw("\">").text(capital(family.getKey())).raw("</th>");
    }
    html.raw("</tr>\n<tr><th scope=\"col\" class=\"corner\">Review</th>");
    for (List<Theme> themes : names.families().values()) {
      for (Theme theme : themes) {
        html.raw("<th scope=\"col\" class=\"theme" + first(theme, themes) + "\" data-theme=\"");
        html.text(theme.id().value()).raw("\"><span>").text(theme.name()).raw("</span></th>");
      }
    }
    html.raw("</tr>\n</thead>\n<tbody>\n");
    for (Row row : rows) {
      write(html, row);
    }
    html.raw("</tbody>\n</table>\n</div>\n");
  }

  private void write(Html html, Row row) throws IOException {
    html.raw("<tr data-review=\"").text(row.review().id()).raw("\"><th scope=\"row\"><a href=\"#");
    html.text(anchor(row.review().id()))
        .raw("\" title=\"")
        .text(row.review().title())
        .raw("\">")
        .text(row.review().id())
        .raw("</a></th>");
    for (List<Theme> themes : names.families().values()) {
      for (Theme theme : themes) {
        html.raw("<td class=\"cell" + first(theme, themes) + "\" data-theme=\"");
        html.text(theme.id().value()).raw("\">");
        for (Code code : theme.codes()) {
          if (row.suggested(code).isPresent()) {
            mark(html, theme, code, row.suggested(code).get());
          }
        }
        html.raw("</td>");
      }
    }
    html.raw("</tr>\n");
  }

  private static void mark(Html html, Theme theme, Code code, Row.Cell cell) throws IOException {
    Mark mark = Mark.of(code.polarity());
    String says =
        theme.name() + ": " + mark.word() + ", " + QuoteList.count(cell.quotes(), "quote");
    html.raw("<a class=\"mark " + mark.style() + "\" href=\"#").text(cell.id());
    html.raw("\" title=\"").text(says).raw("\" aria-label=\"").text(says).raw("\">");
    html.raw(mark.sign()).raw("</a>");
  }

  private static String first(Theme theme, List<Theme> themes) {
    return theme == themes.get(0) ? " first" : "";
  }

  static String anchor(String review) {
    StringBuilder anchor = new StringBuilder("review-");
    for (char c : review.toCharArray()) {
      boolean plain = c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '.');
      anchor.append(plain ? String.valueOf(c) : "_" + Integer.toHexString(c));
    }
    return anchor.toString();
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
