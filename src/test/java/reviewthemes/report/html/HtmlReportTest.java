package reviewthemes.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reviewthemes.report.Chart;
import reviewthemes.report.Drawer;
import reviewthemes.report.Reports;

/** The page stands alone, and says in words what its pictures show. */
class HtmlReportTest {
  private static String page;

  @BeforeAll
  static void write() throws IOException {
    StringWriter writer = new StringWriter();
    HtmlReport.write(Reports.REPORT, new Blank(), writer);
    page = writer.toString();
  }

  private record Blank() implements Drawer {
    @Override
    public String svg(Chart chart) {
      return "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
    }

    @Override
    public byte[] png(Chart chart) {
      throw new UnsupportedOperationException("a page takes drawings");
    }
  }

  @Test
  void it_names_no_other_file() {
    assertThat(page).doesNotContain("http", "<script", "<link", "url(");
    assertThat(page.split("src=\"", -1)).hasSize(2);
    assertThat(page).contains("src=\"data:image/svg+xml;base64,");
  }

  @Test
  void words_of_reviews_are_no_markup() {
    assertThat(page)
        .contains("Words &amp; more &lt;words&gt;.", "Domestic &lt;abuse&gt;")
        .doesNotContain("<words>", "<abuse>");
  }

  @Test
  void a_chart_has_its_words() {
    assertThat(page).contains("alt=\"Domestic abuse: 3 of 4 &quot;quoted&quot;\"");
    assertThat(page).contains("<figcaption>Figure 1. A caption</figcaption>");
  }

  @Test
  void a_table_has_heads_for_columns_rows_and_groups() {
    assertThat(page)
        .contains("<caption>Table 1. Reviews &amp; themes</caption>")
        .contains("<th scope=\"col\">Verified</th>")
        .contains("<th scope=\"rowgroup\" colspan=\"3\">Parents</th>")
        .contains("<th scope=\"row\">Domestic &lt;abuse&gt;</th><td>3 of 4 (75 %)</td>")
        .doesNotContain("detail", "<caption>Table 0");
  }

  @Test
  void contents_lead_to_each_section() {
    assertThat(page)
        .contains("<a href=\"#section-2\">Figures</a>", "<section id=\"section-2\">")
        .contains("<html lang=\"en-GB\">");
  }

  @Test
  void a_quote_names_its_review_and_page_and_whether_it_was_accepted() {
    assertThat(page)
        .contains("<p>\u201CHe struck her.\u201D</p>", "Child r0, pp.\u00A03\u20134")
        .contains("<span class=\"open\">not verified</span>");
  }
}
