package reviewthemes.verify.web;

import static org.assertj.core.api.Assertions.assertThat;
import static reviewthemes.verify.web.Bench.RECORDS;
import static reviewthemes.verify.web.Bench.REVIEW;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reviewthemes.output.PlaceResult;
import reviewthemes.verify.Act;
import reviewthemes.verify.AttributeState;
import reviewthemes.verify.Attributes;
import reviewthemes.verify.Decision;
import reviewthemes.verify.InForce;

/** Corrections of what was read of the review as a whole, as a page sends them. */
class AttributeRoutesTest {
  private static final String PATH = "/reviews/ex-child-c/decisions";

  @TempDir private Path folder;
  private Bench bench;
  private VerifyServer server;
  private Client client;

  @BeforeEach
  void open() {
    bench = Bench.create(folder);
    server = bench.serve(0);
    client = Client.let(server);
    Matcher token =
        Pattern.compile("data-token=\"(\\w+)\"").matcher(client.get("/reviews/ex-child-c").text());
    assertThat(token.find()).isTrue();
    client.with("Origin", client.origin()).with(Gate.TOKEN, token.group(1));
  }

  @AfterEach
  void close() {
    server.close();
    bench.close();
  }

  private Client.Answer say(UUID id, String attribute, String value, String more) {
    String written = URLEncoder.encode(value, StandardCharsets.UTF_8);
    return client.post(
        PATH,
        "act=attribute&seen=999999&id="
            + id
            + "&attribute="
            + attribute
            + "&value="
            + written
            + more);
  }

  private Client.Answer say(String attribute, String value) {
    return say(UUID.randomUUID(), attribute, value, "");
  }

  private List<Decision> log() {
    return bench.workspace.decisions().of(REVIEW);
  }

  private List<String> values() {
    return Attributes.of(
            bench.workspace.reviews().find(REVIEW).orElseThrow().document(), InForce.of(log()))
        .stream()
        .map(state -> state.attribute() + " " + state.value())
        .toList();
  }

  @Test
  void an_age_brings_its_bands_in_one_step() {
    UUID step = UUID.randomUUID();
    Client.Answer answer = say(step, "age", "16", "");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).contains("id=\"about-review\"", "16 years", "Anna, read as unknown");
    assertThat(values())
        .contains("age 16 years", "age_band_panel 16 to 17", "age_band_triennial 16 and over");
    assertThat(say(step, "age", "16", "").status()).as("sent again").isEqualTo(200);
    assertThat(log()).hasSize(3);
    String undo = "act=undo&seen=999999&what=" + step + "&id=" + UUID.randomUUID();
    assertThat(client.get("/reviews").text()).contains("SCR · 16 years · fatal");
    assertThat(client.get("/reviews?words=16+years").text()).contains("SCR · 16 years · fatal");
    assertThat(client.post(PATH, undo).status()).isEqualTo(200);
    assertThat(client.get("/reviews").text()).contains("SCR · fatal");
    assertThat(client.get("/reviews?words=16+years").text()).doesNotContain("SCR · fatal");
    assertThat(values()).contains("age unknown", "age_band_panel unknown").hasSize(4);
  }

  @Test
  void the_words_behind_a_value_are_told_with_their_place() {
    String page = client.get("/reviews/ex-child-c").text();
    assertThat(page).contains("SCR · fatal").contains("title=\"“" + RECORDS + "”\"");
    PlaceResult place =
        bench.workspace.reviews().find(REVIEW).orElseThrow().document().attributes().get(0).quote();
    String sha = bench.workspace.reviews().find(REVIEW).orElseThrow().document().sha256();
    String span = "?start=" + place.start() + "&end=" + place.end();
    Client.Answer boxes = client.get("/reviews/ex-child-c/" + sha + "/boxes" + span);
    assertThat(boxes.status()).isEqualTo(200);
    assertThat(boxes.text()).containsPattern("\r\n\r\n" + place.page() + " \\d+\\.\\d\\d ");
    assertThat(client.get("/reviews/ex-child-c/" + sha + "/boxes?start=9&end=3").status())
        .isEqualTo(400);
    assertThat(client.get("/reviews/ex-child-c/" + sha + "/boxes").status()).isEqualTo(400);
  }

  @Test
  void words_chosen_on_the_page_are_kept_as_evidence() {
    PlaceResult place =
        bench.workspace.reviews().find(REVIEW).orElseThrow().document().attributes().get(0).quote();
    String words = "&start=" + place.start() + "&end=" + place.end();
    assertThat(say(UUID.randomUUID(), "review_type", "cspr", words).status()).isEqualTo(200);
    Act.OnAttribute said = (Act.OnAttribute) log().get(0).act();
    assertThat(said.value()).isEqualTo("CSPR");
    assertThat(said.evidence().orElseThrow().text()).isEqualTo(RECORDS);
  }

  @Test
  void what_cannot_be_a_value_is_refused_in_a_line_that_says_what_can() {
    assertThat(say("age", "quite young").text()).contains("5 weeks or 11 years 5 months");
    assertThat(say("outcome", "sad").text()).contains("fatal, serious harm, other, or unknown");
    assertThat(say("publication_date", "May").status()).isEqualTo(400);
    assertThat(say("shoe_size", "9").status()).isEqualTo(400);
    assertThat(say(UUID.randomUUID(), "age", "9", "&of=Somebody").status()).isEqualTo(400);
    assertThat(log()).isEmpty();
  }

  @Test
  void two_windows_that_correct_the_same_are_told() {
    assertThat(say("outcome", "unknown").status()).isEqualTo(200);
    String blind = "act=attribute&seen=0&attribute=outcome&value=fatal&id=" + UUID.randomUUID();
    assertThat(client.post(PATH, blind).status()).isEqualTo(409);
    assertThat(values()).contains("outcome unknown");
  }

  @Test
  void a_value_with_markup_is_shown_as_text() {
    assertThat(say("board", "<script>alert(1)</script>").text())
        .contains("&lt;script>")
        .doesNotContain("<script>alert");
    assertThat(log()).hasSize(1);
    assertThat(
            Attributes.of(
                bench.workspace.reviews().find(REVIEW).orElseThrow().document(), InForce.of(log())))
        .extracting(AttributeState::value)
        .contains("<script>alert(1)</script>");
  }
}
