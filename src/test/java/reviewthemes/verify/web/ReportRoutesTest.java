package reviewthemes.verify.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page from which a thematic review is taken. */
class ReportRoutesTest {
  @TempDir private static Path folder;
  private static Bench bench;
  private static VerifyServer server;

  @BeforeAll
  static void start() {
    bench = Bench.create(folder);
    server = bench.serve(0);
  }

  @AfterAll
  static void close() {
    server.close();
    bench.close();
  }

  @Test
  void each_format_is_made_as_it_was_asked_for() {
    Client.Answer page = Client.let(server).get("/report.html?suppress=5");
    assertThat(page.text())
        .endsWith("PAGE from 5")
        .contains("Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'")
        .doesNotContain("script-src 'unsafe");
    assertThat(Client.let(server).get("/report.docx").text())
        .endsWith("DOCUMENT from 0")
        .contains("attachment; filename=\"thematic-review.docx\"");
    assertThat(Client.let(server).get("/report.xlsx?suppress=").text())
        .endsWith("WORKBOOK from 0")
        .contains("spreadsheetml");
  }

  @Test
  void the_page_offers_all_of_them() {
    assertThat(Client.let(server).get("/report").text())
        .contains("/report.html", "/report.docx", "/report.xlsx");
  }

  @Test
  void what_cannot_be_made_is_told() {
    Client.Answer refused = Client.let(server).get("/report.html?suppress=2");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text()).contains("No report: --suppress takes a number from 3.");
    for (String wrong : new String[] {"-1", "101", "many", "1e3"}) {
      assertThat(Client.let(server).get("/report.html?suppress=" + wrong).status()).isEqualTo(400);
    }
  }

  @Test
  void nobody_reads_it_without_having_signed_in() {
    assertThat(new Client(server).get("/report.html").status()).isNotEqualTo(200);
  }
}
