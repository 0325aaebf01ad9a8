package reviewthemes.output.html;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import reviewthemes.output.AttributeResult;

/** What a review tells as a whole, each value with the words that say so behind it. */
final class AttributeList {
  private AttributeList() {}

  /**
   * @param link where the document can be opened, or empty
   */
  static void write(Html html, List<AttributeResult> attributes, String link) throws IOException {
    if (attributes.isEmpty()) {
      return;
    }
    html.raw("<dl class=\"attributes\">\n");
    for (AttributeResult told : attributes) {
      if (told.known()) {
        html.raw("<div><dt>").text(label(told)).raw("</dt><dd>");
        value(html, told, link);
        html.raw("</dd></div>\n");
      }
    }
    html.raw("</dl>\n");
    String untold =
        attributes.stream()
            .filter(told -> !told.known())
            .map(AttributeList::label)
            .distinct()
            .collect(Collectors.joining(", "));
    if (!untold.isEmpty()) {
      html.raw("<p class=\"untold\">Not told: ").text(untold).raw("</p>\n");
    }
  }

  private static void value(Html html, AttributeResult told, String link) throws IOException {
    String why = String.join("; ", told.why());
    if (told.quote() == null) {
      html.raw("<span title=\"").text(why).raw("\">").text(told.value()).raw("</span>");
      likely(html, told);
      return;
    }
    String behind = "\u201c" + told.quote().text() + "\u201d \u2013 " + why;
    html.raw("<span title=\"").text(behind).raw("\">").text(told.value()).raw("</span> ");
    likely(html, told);
    String page = "p. " + told.quote().page();
    if (link.isEmpty()) {
      html.raw("<small>" + page + "</small>");
    } else {
      html.raw("<a href=\"").text(link).raw("#page=" + told.quote().page() + "\" title=\"");
      html.text(behind).raw("\">" + page + "</a>");
    }
  }

  private static void likely(Html html, AttributeResult told) throws IOException {
    if (told.onlyLikely()) {
      html.raw(" <small class=\"likely\">likely</small> ");
    }
  }

  private static String label(AttributeResult told) {
    String name = told.attribute().replace('_', ' ');
    return told.of().isEmpty() ? name : name + " of " + told.of();
  }
}
