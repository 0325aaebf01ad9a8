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
import reviewthemes.codebook.Code;
import reviewthemes.output.FlagResult;
import reviewthemes.verify.Act;
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
      for (String path :
          List.of(
              "/reviews",
              PAGE,
              "/assignments",
              "/agreement",
              "/disagreements",
              "/audit",
              "/trail",
              "/trail.csv",
              "/trail.html")) {
        assertThat(reader.get(path).text())
            .as(path)
            .startsWith("HTTP/1.1 200")
            .doesNotContain("Secretly")
            .doesNotContain("rejected it")
            .doesNotContain("Anna</b> rejected")
            .doesNotContain("Anna:");
      }
    }
    assertThat(ben.get("/assignments").text())
        .contains("blind, under way")
        .containsOnlyOnce("under way");
    assertThat(ben.get("/reviews").text()).contains("1/4 quotes");
    assertThat(ben.get(PAGE + "/disagreements").text())
        .contains("409")
        .contains("shown once all have finished");

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
  void a_disagreement_counts_neither_way_until_an_adjudicator_gives_a_reason() {
    Client anna = as("Anna");
    Client ben = as("Ben");
    decide(anna, "act=presence&to=present&code=parent.alcohol_misuse");
    decide(ben, "act=presence&to=absent&code=parent.alcohol_misuse");
    decide(ben, "act=comment&code=parent.alcohol_misuse&text=<script>alert(1)</script>");
    Code code = Code.parse("parent.alcohol_misuse");
    assertThat(state().verdict(code)).isEmpty();
    Client cleo = as("Cleo");
    String page = PAGE + "/disagreements";
    assertThat(cleo.get("/disagreements").text()).contains("1 to settle");
    assertThat(cleo.get(page).text())
        .contains("Alcohol misuse", "suggests it, 90 %", "present", "absent", Bench.DRINK)
        .contains("&lt;script&gt;alert(1)")
        .doesNotContain("<script>alert");
    String form = "code=parent.alcohol_misuse&seen=" + version();
    assertThat(cleo.post(page, form + "&to=present&id=" + UUID.randomUUID()).text())
        .contains("400")
        .contains("give a reason");
    String settles = form + "&to=present&reason=Four+calls&id=" + UUID.randomUUID();
    assertThat(cleo.post(page, settles).status()).isEqualTo(303);
    assertThat(cleo.post(page, settles).status()).as("sent again").isEqualTo(303);
    assertThat(state().verdict(code)).contains(Presence.PRESENT);
    assertThat(state().log().stream().filter(decision -> decision.act() instanceof Act.Adjudicate))
        .hasSize(1);
    String late = form + "&to=absent&reason=No&id=" + UUID.randomUUID();
    String again = settles.replace("Four", "Five");
    assertThat(cleo.post(page, again).text()).as("gone back and changed").contains("409");
    assertThat(anna.post(page, late).text()).contains("409").contains("Meanwhile Cleo settled it");
    assertThat(anna.get(PAGE).text()).contains("Cleo</b> settled it: present. Four calls");
    assertThat(anna.get(page).text()).contains("nothing to settle", "Four calls");
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
    String settles =
        "code=parent.alcohol_misuse&to=absent&reason=No&seen=0&id=" + UUID.randomUUID();
    assertThat(ben.post(PAGE + "/disagreements", settles).text())
        .contains("403")
        .contains("for adjudicators to settle");
    assertThat(anna.post(PAGE + "/disagreements", settles).status())
        .as("while it is coded blind")
        .isEqualTo(409);
    assertThat(bench.workspace.decisions().all()).isEmpty();
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
