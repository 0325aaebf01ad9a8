package reviewthemes.report.html;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import reviewthemes.count.table.Column;
import reviewthemes.count.table.Table;
import reviewthemes.output.html.Html;
import reviewthemes.report.Block;

/** A table with its caption; columns that are for spreadsheets only are left out. */
final class HtmlTable {
  private HtmlTable() {}

  static void write(Html html, Block.Tabled tabled) throws IOException {
    Table table = tabled.table();
    List<Integer> shown =
        IntStream.range(0, table.columns().size())
            .filter(i -> !table.columns().get(i).detail())
            .boxed()
            .toList();
    html.raw("<div class=\"wide\">\n<table class=\"").text(table.id()).raw("\">\n<caption>Table ");
    html.raw(tabled.number() + ". ").text(table.title()).raw("</caption>\n<thead><tr>");
    for (int i : shown) {
      Column column = table.columns().get(i);
      html.raw("<th scope=\"col\">").text(column.name()).raw("</th>");
    }
    html.raw("</tr></thead>\n<tbody>\n");
    for (Table.Row row : table.rows()) {
      html.raw(row.heading() ? "<tr class=\"group\">" : "<tr>");
      if (row.heading()) {
        html.raw("<th scope=\"rowgroup\" colspan=\"" + shown.size() + "\">");
        html.text(row.cells().get(0).shown()).raw("</th>");
      } else {
        cells(html, row, shown);
      }
      html.raw("</tr>\n");
    }
    html.raw("</tbody>\n</table>\n");
    for (String note : table.notes()) {
      html.raw("<p class=\"note\">").text(note).raw("</p>\n");
    }
    html.raw("</div>\n");
  }

  private static void cells(Html html, Table.Row row, List<Integer> shown) throws IOException {
    for (int i : shown) {
      String tag = i == 0 ? "th" : "td";
      html.raw("<" + tag + (i == 0 ? " scope=\"row\">" : ">"));
      String text = Html.escape(row.cells().get(i).shown().replace("\n", "\u2028"));
      html.raw(text.replace("\u2028", "<br>")).raw("</" + tag + ">");
    }
  }
}
