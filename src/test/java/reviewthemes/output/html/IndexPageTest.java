package reviewthemes.output.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import reviewthemes.codebook.Codebook;
import reviewthemes.codebook.yaml.CodebookFolder;
import reviewthemes.output.AttributeResult;
import reviewthemes.output.Document;
import reviewthemes.output.FlagResult;
import reviewthemes.output.PlaceResult;
import reviewthemes.output.QuoteResult;
import reviewthemes.output.ResultMaker;
import reviewthemes.output.ReviewResult;
import reviewthemes.output.Row;
import reviewthemes.pipeline.batch.WordCoder;
import reviewthemes.review.Coverage;
import reviewthemes.review.ReviewId;

class IndexPageTest {
  private static final String EVIL = "<script>alert(\"1\")</script>&'";

  @Test
  void it_needs_nothing_from_outside() throws Exception {
    String page = page(example(), "../in/a%20b.pdf");
    assertThat(page).doesNotContain("http:", "https:", "src=", "@import", "url(", "<link");
    assertThat(page).contains("href=\"../in/a%20b.pdf#page=");
  }

  @Test
  void every_mark_of_the_matrix_leads_to_its_flag() throws Exception {
    ReviewResult result = example();
    String page = page(result, "");
    for (FlagResult flag : result.flags()) {
      assertThat(page.contains("href=\"#" + flag.id() + "\"")).isEqualTo(flag.suggested());
      assertThat(page.contains("id=\"" + flag.id() + "\"")).isEqualTo(!flag.quotes().isEmpty());
      for (QuoteResult quote : flag.quotes()) {
        assertThat(page).containsOnlyOnce("<figure id=\"" + quote.id() + "\">");
      }
    }
  }

  @Test
  void whatever_comes_from_a_document_is_escaped() throws IOException {
    QuoteResult quote =
        new QuoteResult(
            EVIL,
            EVIL,
            1,
            2,
            0,
            1,
            List.of(),
            EVIL,
            EVIL,
            EVIL,
            .5,
            EVIL,
            List.of(),
            List.of(EVIL));
    FlagResult flag =
        new FlagResult(
            EVIL, "practice.referral", "concern", true, .5, List.of(EVIL), List.of(quote));
    Document document =
        new Document(
            EVIL,
            EVIL,
            EVIL,
            EVIL,
            1,
            1,
            false,
            new Coverage(1, List.of(), List.of(EVIL)),
            List.of(
                new AttributeResult(
                    EVIL, EVIL, EVIL, 1, new PlaceResult(EVIL, 1, 0, 1), List.of(EVIL))));
    String page = page(new ReviewResult(document, List.of(flag), null), EVIL);
    assertThat(page).doesNotContain("alert(\"", "<script>a").contains("alert(&quot;");
  }

  @Test
  void a_value_that_is_no_more_than_likely_says_so() throws Exception {
    ReviewResult example = example();
    assertThat(page(withStatus(example, .62), "")).containsOnlyOnce(">likely</small>");
    assertThat(page(withStatus(example, .8), "")).doesNotContain(">likely</small>");
  }

  private static ReviewResult withStatus(ReviewResult result, double score) {
    Document own = result.review();
    AttributeResult told =
        new AttributeResult("legal_status", "", "child in need plan", score, null, List.of("so"));
    Document document =
        new Document(
            own.id(),
            own.file(),
            own.sha256(),
            own.title(),
            own.pages(),
            own.sentences(),
            own.looksLikeReview(),
            own.coverage(),
            List.of(told));
    return new ReviewResult(document, result.flags(), result.producedBy());
  }

  private static ReviewResult example() throws Exception {
    WordCoder coder = new WordCoder("1");
    byte[] bytes = Files.readAllBytes(WordCoder.EXAMPLES.resolve("ex-child-b.pdf"));
    return ResultMaker.make(coder.code(new ReviewId("b"), "b.pdf", bytes), coder.producedBy());
  }

  private static String page(ReviewResult result, String link) throws IOException {
    Codebook codebook = CodebookFolder.read(WordCoder.HOME.resolve("codebook"));
    StringWriter writer = new StringWriter();
    IndexPage page = new IndexPage(writer, codebook, List.of(Row.of(result)));
    page.add(result, link);
    page.end();
    return writer.toString();
  }
}
