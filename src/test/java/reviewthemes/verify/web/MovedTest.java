package reviewthemes.verify.web;

import static org.assertj.core.api.Assertions.assertThat;
import static reviewthemes.verify.web.Bench.ANNA;
import static reviewthemes.verify.web.Bench.NOTE;
import static reviewthemes.verify.web.Bench.RECORDS;
import static reviewthemes.verify.web.Bench.REVIEW;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reviewthemes.output.FlagResult;
import reviewthemes.output.QuoteResult;
import reviewthemes.verify.Act;
import reviewthemes.verify.Basis;
import reviewthemes.verify.CodedQuote;
import reviewthemes.verify.Draft;
import reviewthemes.verify.ReviewEntry;
import reviewthemes.verify.Verdict;

/** When a file is replaced, what was decided on is shown where its words stand now. */
class MovedTest {
  @TempDir private Path folder;

  @Test
  void words_are_found_again_in_a_new_edition_or_said_to_be_gone() {
    try (Bench bench = Bench.create(folder)) {
      accept(bench, RECORDS);
      accept(bench, NOTE);
      bench.keep(REVIEW.value(), SmallPdf.of("Child C, revised", RECORDS), Map.of());
      try (VerifyServer server = bench.serve(0)) {
        Client client = Client.let(server);
        Client.Answer found = client.get(path(RECORDS));
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.text()).containsPattern("\r\n\r\n1 60\\.\\d+ ");
        Client.Answer gone = client.get(path(NOTE));
        assertThat(gone.status()).isEqualTo(404);
        assertThat(gone.text()).contains("not in the file as it is now");
        assertThat(client.get("/reviews/ex-child-c/quotes/nothing/boxes").status()).isEqualTo(404);
      }
    }
  }

  private static String path(String words) {
    return "/reviews/ex-child-c/quotes/" + id(words) + "/boxes";
  }

  private static String id(String words) {
    return "q-" + Integer.toHexString(("practice.recording-" + words).hashCode());
  }

  private static void accept(Bench bench, String words) {
    ReviewEntry entry = bench.workspace.reviews().find(REVIEW).orElseThrow();
    for (FlagResult flag : bench.workspace.reviews().result(REVIEW).orElseThrow().flags()) {
      for (QuoteResult quote : flag.quotes()) {
        if (quote.text().equals(words)) {
          Act act = new Act.OnQuote(CodedQuote.of(flag.code(), quote), Verdict.ACCEPT);
          bench
              .workspace
              .decisions()
              .append(new Draft(UUID.randomUUID(), ANNA, REVIEW, Basis.of(entry), act, 1));
        }
      }
    }
  }
}
