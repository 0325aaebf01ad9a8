package reviewthemes.verify.web;

import static org.assertj.core.api.Assertions.assertThat;
import static reviewthemes.verify.web.Bench.ANNA;
import static reviewthemes.verify.web.Bench.BEN;
import static reviewthemes.verify.web.Bench.REVIEW;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reviewthemes.output.FlagResult;
import reviewthemes.verify.Assignment;
import reviewthemes.verify.Coder;
import reviewthemes.verify.Presence;
import reviewthemes.verify.ReviewState;
import reviewthemes.verify.Role;

/** Two code a review blind: neither sees anything of the other before both have finished. */
class TeamTest {
  private static final String PASSWORD = "horse battery staple";
  private static final String PAGE = "/reviews/ex-child-c";

  @TempDir private Path folder;
  private Bench bench;
  private VerifyServer server;

  @BeforeEach
  void open() {
    bench = Bench.create(folder);
    server = bench.serve(0);
  }

  @AfterEach
  void close() {
    server.close();
    bench.close();
  }

  @Test
  void reviews_are_given_to_two_coders_who_are_told() {
    Client anna = as("Anna");
    assertThat(anna.post("/assignments", "review=ex-child-c&others=Anna&blind=1").text())
        .contains("400")
        .contains("takes two coders or more");
    assertThat(anna.post("/assignments", "review=nowhere&others=Anna,Ben&blind=1").status())
        .isEqualTo(404);
    assertThat(anna.post("/assignments", "others=Anna,Ben").status()).isEqualTo(400);
    assertThat(anna.post("/assignments", "review=ex-child-c").status()).isEqualTo(400);
    blind();
    assertThat(bench.workspace.team().assignments())
        .containsExactly(new Assignment(REVIEW, ANNA, true), new Assignment(REVIEW, BEN, true));
    assertThat(anna.get("/reviews").text()).contains("yours to code, blind");
    assertThat(anna.get(PAGE).text()).contains("until Anna and Ben have finished");
    assertThat(as("Cleo").get("/reviews").text()).contains("coded blind by others");
  }

  @Test
  void a_coder_sees_nothing_of_the_other_on_any_page_until_both_have_finished() {
    blind();
    Client anna = as("Anna");
    Client ben = as("Ben");
    decide(anna, "act=comment&text=Secretly&quote=" + quote());
    decide(anna, "act=verdict&to=reject&quote=" + quote());
    decide(ben, "act=verdict&to=accept&quote=" + quote());
    for (Client reader : List.of(ben, as("Cleo"))) {
      for (String path : List.of("/reviews", PAGE, "/assignments")) {
        assertThat(reader.get(path).text())
            .as(path)
            .doesNotContain("Secretly")
            .doesNotContain("Anna</b> rejected")
            .doesNotContain("Anna:");
      }
    }
    assertThat(ben.get("/assignments").text())
        .contains("blind, under way")
        .containsOnlyOnce("under way");
    assertThat(ben.get("/reviews").text()).contains("1/4 quotes");

    finish(anna);
    decide(ben, "act=comment&text=still+alone");
    assertThat(ben.get(PAGE).text()).doesNotContain("accepted it").doesNotContain("Secretly");
    assertThat(anna.get(PAGE).text())
        .contains("You have finished.")
        .doesNotContain("Ben</b> accepted it");
    finish(ben);
    assertThat(ben.get(PAGE).text()).contains("Anna</b> accepted it", "Secretly");
    assertThat(anna.get(PAGE).text()).contains("Ben</b> accepted it");
  }

  @Test
  void finishing_takes_a_verdict_on_all_that_is_suggested_and_says_the_rest_is_absent() {
    blind();
    Client anna = as("Anna");
    assertThat(anna.get(PAGE + "/finish").text())
        .contains("First decide what is left: <b>4 quotes and 3 themes</b>");
    assertThat(anna.post(PAGE + "/finish", "seen=0").status()).isEqualTo(409);
    decideAll(anna);
    assertThat(anna.get(PAGE + "/finish").text()).contains("of which you said nothing");
    assertThat(anna.post(PAGE + "/finish", "seen=" + version()).status()).isEqualTo(303);
    ReviewState state = state();
    assertThat(bench.codebook.codes())
        .allSatisfy(code -> assertThat(state.held(code)).containsKey(ANNA));
    assertThat(state.held(bench.codebook.codes().get(0))).containsEntry(ANNA, Presence.ABSENT);
    assertThat(bench.workspace.team().finishes())
        .singleElement()
        .matches(finish -> finish.coder().equals(ANNA) && finish.upTo() == version());
  }

  @Test
  void who_has_finished_decides_no_more_unless_they_take_it_back_in_time() {
    blind();
    Client anna = as("Anna");
    finish(anna);
    String late = "act=comment&text=late&seen=999&id=" + UUID.randomUUID();
    assertThat(anna.post(PAGE + "/decisions", late).text())
        .contains("409")
        .contains("you have finished this review");
    assertThat(anna.post(PAGE + "/not-finished", "").status()).isEqualTo(303);
    assertThat(anna.post(PAGE + "/decisions", late).status()).isEqualTo(200);
    finish(anna);
    finish(as("Ben"));
    assertThat(anna.post(PAGE + "/not-finished", "").text())
        .contains("409")
        .contains("that cannot be undone");
    assertThat(as("Cleo").post(PAGE + "/finish", "seen=0").text()).contains("was not given to you");
  }

  @Test
  void who_codes_blind_cannot_lift_the_blindness() {
    blind();
    Client anna = as("Anna");
    assertThat(anna.post("/assignments/withdraw", "review=ex-child-c&coder=Ben").text())
        .contains("409")
        .contains("somebody else has to withdraw it");
    assertThat(anna.post("/assignments", "review=ex-child-c&coder=Ben").status()).isEqualTo(409);
    assertThat(as("Cleo").post("/assignments/withdraw", "review=ex-child-c&coder=Ben").status())
        .isEqualTo(303);
    assertThat(bench.workspace.team().assignments()).hasSize(1);
  }

  @Test
  void from_elsewhere_only_adjudicators_give_out_reviews_and_to_people_with_accounts() {
    server.close();
    bench.account(ANNA, Role.ADJUDICATOR, PASSWORD);
    bench.account(BEN, Role.CODER, PASSWORD);
    bench.account(new Coder("Vera"), Role.VIEWER, PASSWORD);
    server = bench.serveBeyond(Optional.empty(), InstantSource.system());
    Client ben = signedIn("Ben");
    assertThat(ben.get("/assignments").status()).isEqualTo(403);
    assertThat(ben.get("/reviews").text()).doesNotContain("Who codes what");
    assertThat(ben.post("/assignments", "review=ex-child-c&coder=Anna&coder=Ben").status())
        .isEqualTo(403);
    Client anna = signedIn("Anna");
    assertThat(anna.post("/assignments", "review=ex-child-c&coder=Anna&coder=Vera").text())
        .contains("400")
        .contains("Nobody who may decide is called Vera");
    assertThat(anna.post("/assignments", "review=ex-child-c&coder=Anna&coder=Ben&blind=1").status())
        .isEqualTo(303);
    assertThat(ben.get("/reviews").text()).contains("yours to code, blind");
  }

  private void blind() {
    assertThat(
            as("Cleo").post("/assignments", "review=ex-child-c&others=Anna,+Ben&blind=1").status())
        .isEqualTo(303);
  }

  private Client as(String name) {
    Client client = Client.let(server);
    client.with("Origin", client.origin()).with(Gate.TOKEN, client.token());
    assertThat(client.signIn(name, "").status()).isEqualTo(303);
    return client.with(Gate.TOKEN, client.token());
  }

  private Client signedIn(String name) {
    Client client = new Client(server);
    client.with("Origin", client.origin());
    assertThat(client.signIn(name, PASSWORD).status()).isEqualTo(303);
    return client.with(Gate.TOKEN, client.token());
  }

  private void decide(Client client, String act) {
    String form = act + "&seen=" + version() + "&id=" + UUID.randomUUID();
    assertThat(client.post(PAGE + "/decisions", form).status()).isEqualTo(200);
  }

  /** Decides whatever is suggested and was not decided. */
  private void decideAll(Client client) {
    for (FlagResult flag : bench.workspace.reviews().result(REVIEW).orElseThrow().flags()) {
      if (flag.suggested()) {
        flag.quotes().forEach(quote -> decide(client, "act=verdict&to=accept&quote=" + quote.id()));
        decide(client, "act=presence&to=present&code=" + Client.encode(flag.code().toString()));
      }
    }
  }

  private void finish(Client client) {
    decideAll(client);
    assertThat(client.post(PAGE + "/finish", "seen=" + version()).status()).isEqualTo(303);
  }

  private String quote() {
    return bench.workspace.reviews().result(REVIEW).orElseThrow().flags().stream()
        .filter(FlagResult::suggested)
        .findFirst()
        .orElseThrow()
        .quotes()
        .get(0)
        .id();
  }

  private long version() {
    return state().version();
  }

  private ReviewState state() {
    return ReviewState.of(
        bench.workspace.reviews().result(REVIEW).orElseThrow(),
        bench.workspace.decisions().of(REVIEW),
        bench.workspace.definitions().current());
  }
}
