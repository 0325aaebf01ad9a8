package reviewthemes.verify.web;

import static org.assertj.core.api.Assertions.assertThat;
import static reviewthemes.verify.web.Bench.ANNA;
import static reviewthemes.verify.web.Bench.RECORDS;
import static reviewthemes.verify.web.Bench.REVIEW;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reviewthemes.codebook.Code;
import reviewthemes.output.FlagResult;
import reviewthemes.output.QuoteResult;
import reviewthemes.pipeline.ProducedBy;
import reviewthemes.review.ReviewId;
import reviewthemes.verify.Act;
import reviewthemes.verify.Assignment;
import reviewthemes.verify.Basis;
import reviewthemes.verify.CodedQuote;
import reviewthemes.verify.Coder;
import reviewthemes.verify.Decision;
import reviewthemes.verify.Draft;
import reviewthemes.verify.Presence;
import reviewthemes.verify.ReviewEntry;
import reviewthemes.verify.ThemeDefinition;
import reviewthemes.verify.Verdict;

/** Who decided what, when, under which definition, and what the machine had said. */
class TrailTest {
  private static final Coder BEN = new Coder("Ben");
  private static final Code RECORDING = Code.parse("practice.recording-");
  private static final ReviewId OTHER = new ReviewId("ex-child-d");
  private static final String CODEBOOK = "c0de".repeat(16);
  private static final String EVIL = "=HYPERLINK(\"http://evil.example\")<script>alert(1)</script>";

  @TempDir private static Path folder;
  private static Bench bench;
  private static VerifyServer server;
  private static Decision accepted;

  @BeforeAll
  static void decide() throws Exception {
    bench = Bench.create(folder);
    ThemeDefinition now = bench.workspace.definitions().current().get(RECORDING.theme());
    ThemeDefinition before =
        new ThemeDefinition(
            "0123456789abcdef", now.theme(), List.of(now.lines().get(0), "Notes on paper only."));
    bench.workspace.keeper().start("old", new ProducedBy("c0", "p0", "m0", "0"), List.of(before));
    byte[] pdf = bench.workspace.reviews().pdf(entry(REVIEW).document().sha256()).orElseThrow();
    bench.keep(REVIEW.value(), pdf, Map.of(RECORDS, RECORDING.toString()));

    accepted = append(ANNA, REVIEW, new Act.OnQuote(quote(), Verdict.ACCEPT), before.hash());
    append(ANNA, REVIEW, new Act.Comment(Optional.of(quote()), Optional.empty(), EVIL), now.hash());
    Decision reject = append(BEN, REVIEW, new Act.OnQuote(quote(), Verdict.REJECT), now.hash());
    append(BEN, REVIEW, new Act.Undo(reject.id()), "");
    append(BEN, OTHER, new Act.OnTheme(RECORDING, Presence.ABSENT), now.hash());
    append(ANNA, OTHER, new Act.OnAttribute("age", "", "5 weeks", Optional.empty()), "");
    server = bench.serve(0);
  }

  @AfterAll
  static void close() {
    server.close();
    bench.close();
  }

  private static ReviewEntry entry(ReviewId id) {
    return bench.workspace.reviews().find(id).orElseThrow();
  }

  private static CodedQuote quote() {
    for (FlagResult flag : bench.workspace.reviews().result(REVIEW).orElseThrow().flags()) {
      for (QuoteResult quote : flag.quotes()) {
        if (quote.text().equals(RECORDS)) {
          return CodedQuote.of(flag.code(), quote);
        }
      }
    }
    throw new IllegalStateException("nothing is suggested");
  }

  private static Decision append(Coder coder, ReviewId review, Act act, String definition) {
    Basis now = Basis.of(entry(review));
    Basis basis = new Basis(now.run(), now.sha256(), CODEBOOK, definition, now.models());
    return bench
        .workspace
        .decisions()
        .append(new Draft(UUID.randomUUID(), coder, review, basis, act, 7.4));
  }

  /** The text of a page's rows, without markup. */
  private static List<String> rows(String path) {
    String page = body(path);
    String[] parts = page.substring(page.indexOf("<tbody>")).split("<tr", -1);
    return Arrays.stream(parts).skip(1).map(TrailTest::text).toList();
  }

  private static String text(String html) {
    return html.replaceAll("<[^>]*>", " ")
        .replaceAll("^[^>]*>", "")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static String body(String path) {
    Client.Answer answer = Client.let(server).get(path);
    assertThat(answer.status()).isEqualTo(200);
    return answer.text().substring(answer.text().indexOf("\r\n\r\n") + 4);
  }

  private static String row(List<String> rows, long number) {
    return rows.stream().filter(row -> row.startsWith(number + " ")).findFirst().orElseThrow();
  }

  @Test
  void each_decision_is_told_with_all_that_it_rested_on() {
    List<String> page = rows("/trail");
    assertThat(body("/trail")).contains(">6 decisions<");
    assertThat(row(page, accepted.number()))
        .contains("Anna", "7 s", "Recording concern", "accepted the quote", RECORDS, "page ")
        .contains("Machine: suggested, 80 %", "models m1, codebook c0dec0dec0de")
        .doesNotContain(CODEBOOK)
        .contains("definition 0123456789abcdef", "The definition has changed since");
    assertThat(body("/trail")).containsPattern("<del>[^<]*paper[^<]*</del>").contains("<ins>");
    assertThat(row(page, accepted.number() + 2))
        .contains("Ben", "rejected the quote", "taken back by number " + (accepted.number() + 3));
    assertThat(row(page, accepted.number() + 3))
        .contains("took back number " + (accepted.number() + 2) + ": rejected the quote");
    assertThat(row(page, accepted.number() + 4))
        .contains("theme absent from the review", "Machine: not suggested, 1 %");
    assertThat(row(page, accepted.number() + 5)).contains("age: 5 weeks");
  }

  @Test
  void it_can_be_narrowed() {
    assertThat(rows("/trail?review=ex-child-d")).hasSize(2);
    assertThat(rows("/trail?coder=Ben")).hasSize(3);
    assertThat(rows("/trail?theme=practice.recording"))
        .as("an undo is about what it takes back")
        .hasSize(5);
    assertThat(body("/trail?to=1999-12-31")).contains("No decision fits these choices.");
    assertThat(rows("/trail?from=1999-12-31")).hasSize(6);
    assertThat(Client.let(server).get("/trail?from=yesterday").status()).isEqualTo(400);
    assertThat(rows("/trail?page=99")).hasSize(6);
  }

  @Test
  void what_people_write_is_neither_a_formula_nor_markup() {
    assertThat(body("/trail")).contains("&lt;script&gt;").doesNotContain("<script>alert");
    assertThat(body("/trail.html")).contains("&lt;script&gt;").doesNotContain("<script");
    String csv = body("/trail.csv");
    assertThat(csv).contains(",\"'=HYPERLINK(").doesNotContain(",\"=HYPERLINK(");
    assertThat(csv.lines().count()).isEqualTo(7);
    assertThat(csv).startsWith("\uFEFFnumber,at,coder,review,file,theme,polarity,decision,quote");
  }

  @Test
  void the_file_holds_the_definitions_and_needs_nothing_else() {
    String file = body("/trail.html");
    assertThat(file).doesNotContain("<link").doesNotContain("<img").doesNotContain("src=");
    assertThat(rows("/trail.html")).hasSize(6);
    assertThat(file)
        .containsOnlyOnce("href=\"#definition-0123456789abcdef\"")
        .containsPattern(
            "id=\"definition-0123456789abcdef\">[^§]*?</h3>\\s*<p>Notes on paper only.</p>");
  }

  @Test
  void what_changed_in_a_definition_is_shown() {
    assertThat(body("/definitions/0123456789abcdef"))
        .contains("What changed in “Recording”")
        .containsPattern("<del>[^<]*paper[^<]*</del>");
    assertThat(Client.let(server).get("/definitions/nowhere").status()).isEqualTo(404);
    assertThat(Client.let(server).get("/definitions/..%2f..%2fetc").status()).isBetween(400, 404);
  }

  @Test
  void a_review_that_is_coded_blind_shows_only_ones_own_decisions() {
    bench.workspace.team().assign(new Assignment(REVIEW, BEN, true));
    try {
      assertThat(rows("/trail")).as("Anna's two here, and all of the other review").hasSize(4);
      assertThat(body("/trail.csv").lines().count()).isEqualTo(5);
    } finally {
      bench.workspace.team().withdraw(new Assignment(REVIEW, BEN, true));
    }
  }
}
