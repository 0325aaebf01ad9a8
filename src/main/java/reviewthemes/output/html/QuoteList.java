package reviewthemes.output.html;

import java.io.IOException;
import java.util.List;
import reviewthemes.output.FlagResult;
import reviewthemes.output.QuoteResult;
import reviewthemes.output.ReviewResult;

/** One review's flags and quotes. */
final class QuoteList {
  private final ThemeNames names;

  QuoteList(ThemeNames names) {
    this.names = names;
  }

  /**
   * @param link where the document can be opened, or empty
   */
  void write(Html html, ReviewResult result, String link) throws IOException {
    String id = result.review().id();
    html.raw("<section class=\"review\" id=\"").text(Matrix.anchor(id));
    html.raw("\" data-review=\"").text(id).raw("\">\n<header>\n");
    html.raw("<a class=\"up\" href=\"#matrix\">all reviews \u2191</a>\n<h2>");
    html.text(result.review().title()).raw("</h2>\n<p class=\"file\">");
    if (link.isEmpty()) {
      html.text(result.review().file());
    } else {
      html.raw("<a href=\"").text(link).raw("\">").text(result.review().file()).raw("</a>");
    }
    html.raw(" · " + count(result.review().pages(), "page") + " · ");
    html.raw(count(result.review().sentences(), "sentence") + "</p>\n");
    if (!result.review().looksLikeReview()) {
      html.raw(
          "<p class=\"warning\">Does not read like a case review: nothing is suggested.</p>\n");
    }
    for (String warning : result.review().coverage().warnings()) {
      html.raw("<p class=\"warning\">").text(warning).raw("</p>\n");
    }
    html.raw("</header>\n");
    AttributeList.write(html, result.review().attributes(), link);
    List<FlagResult> suggested = result.flags().stream().filter(FlagResult::suggested).toList();
    for (FlagResult flag : suggested) {
      write(html, flag, link);
    }
    if (suggested.isEmpty()) {
      html.raw("<p class=\"none\">No theme is suggested.</p>\n");
    }
    writeRest(html, result, link);
    html.raw("</section>\n");
  }

  private void writeRest(Html html, ReviewResult result, String link) throws IOException {
    List<FlagResult> rest =
        result.flags().stream()
            .filter(flag -> !flag.suggested() && !flag.quotes().isEmpty())
            .toList();
    if (rest.isEmpty()) {
      return;
    }
    html.raw("<details class=\"rest\"><summary>Faint traces of " + count(rest.size(), "theme"));
    html.raw(", not suggested</summary>\n");
    for (FlagResult flag : rest) {
      write(html, flag, link);
    }
    html.raw("</details>\n");
  }

  private void write(Html html, FlagResult flag, String link) throws IOException {
    Mark mark = Mark.of(flag.code().polarity());
    html.raw("<article class=\"flag " + mark.style() + "\" id=\"").text(flag.id());
    html.raw("\" data-theme=\"").text(flag.theme()).raw("\" data-kind=\"" + mark.style() + "\">\n");
    html.raw("<h3><span class=\"mark " + mark.style() + "\" aria-hidden=\"true\">" + mark.sign());
    html.raw("</span> ").text(names.of(flag.theme()));
    html.raw(" <span class=\"word\">" + mark.word() + "</span>");
    html.raw(
        " <span class=\"score\" title=\"how likely two analysts would agree that it is present\">");
    html.raw(percent(flag.score()) + "</span></h3>\n");
    if (!flag.reasons().isEmpty()) {
      html.raw("<p class=\"reasons\">").text(String.join("; ", flag.reasons())).raw("</p>\n");
    }
    for (QuoteResult quote : flag.quotes()) {
      write(html, quote, link);
    }
    html.raw("</article>\n");
  }

  private static void write(Html html, QuoteResult quote, String link) throws IOException {
    html.raw("<figure id=\"").text(quote.id()).raw("\"><blockquote>").text(quote.text());
    html.raw("</blockquote>\n<figcaption>");
    String pages =
        quote.page() == quote.endPage()
            ? "p. " + quote.page()
            : "pp. " + quote.page() + "\u2013" + quote.endPage();
    if (link.isEmpty()) {
      html.raw("<b>" + pages + "</b>");
    } else {
      html.raw("<a href=\"").text(link).raw("#page=" + quote.page() + "\">" + pages + "</a>");
    }
    if (!quote.paragraph().isEmpty()) {
      html.raw(", para ").text(quote.paragraph());
    }
    if (!quote.section().isEmpty()) {
      html.raw(" · ").text(quote.section());
    }
    if (!quote.subject().equals("unclear")) {
      html.raw(" · about ").text(quote.subject().replace('_', ' '));
    }
    html.raw(" · <span title=\"how likely an analyst accepts these words\">");
    html.raw(percent(quote.score()) + "</span>");
    if (!quote.why().isEmpty()) {
      html.raw("<span class=\"why\">").text(String.join("; ", quote.why())).raw("</span>");
    }
    html.raw("</figcaption></figure>\n");
  }

  private static String percent(double score) {
    return Math.round(100 * score) + "&nbsp;%";
  }

  static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
