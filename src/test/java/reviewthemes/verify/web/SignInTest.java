package reviewthemes.verify.web;

import static org.assertj.core.api.Assertions.assertThat;
import static reviewthemes.verify.web.Bench.BEN;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reviewthemes.verify.Coder;
import reviewthemes.verify.Role;

/** On this computer a name suffices; from elsewhere a password and a role are needed. */
class SignInTest {
  private static final String PASSWORD = "horse battery staple";
  private static final String DECISIONS = "/reviews/ex-child-c/decisions";

  @TempDir private Path folder;
  private Bench bench;
  private VerifyServer server;
  private Instant now = Instant.parse("2026-03-02T09:00:00Z");

  @BeforeEach
  void open() {
    bench = Bench.create(folder);
  }

  @AfterEach
  void close() {
    server.close();
    bench.close();
  }

  @Test
  void a_name_is_enough_on_this_computer_and_says_who_decided() {
    server = bench.serve(0);
    Client client = Client.let(server);
    assertThat(client.get("/reviews").text()).contains("Anna");
    client.with("Origin", client.origin()).with(Gate.TOKEN, client.token());
    assertThat(client.signIn("Ben", "").status()).isEqualTo(303);
    assertThat(client.get("/reviews").text()).contains("Ben").doesNotContain("Anna");
    assertThat(client.post(DECISIONS, comment()).status())
        .as("token of the page that was open before")
        .isEqualTo(403);
    client.with(Gate.TOKEN, client.token());
    assertThat(client.post(DECISIONS, comment() + "&coder=Anna").text())
        .contains("409")
        .contains("this page belongs to Anna, but Ben is signed in by now");
    assertThat(client.post(DECISIONS, comment() + "&coder=Ben").status()).isEqualTo(200);
    assertThat(bench.workspace.decisions().all())
        .singleElement()
        .matches(decision -> decision.coder().equals(BEN));
    assertThat(client.signIn("", "").status()).isEqualTo(400);
  }

  @Test
  void from_elsewhere_nothing_is_seen_without_a_password() {
    beyond(Role.CODER);
    Client client = new Client(server);
    assertThat(server.address().getQuery()).isNull();
    assertThat(client.get("/reviews").text()).contains("302").contains("Location: /sign-in");
    assertThat(client.get("/reviews/ex-child-c").text()).contains("Location: /sign-in");
    assertThat(client.get("/assets/review.js").status()).isEqualTo(401);
    assertThat(client.get("/sign-in").text()).contains("Password").doesNotContain("Ben");
    client.with("Origin", client.origin());
    assertThat(client.post(DECISIONS, comment()).status()).isEqualTo(401);
    assertThat(client.signIn("Ben", "wrong").status()).isEqualTo(401);
    assertThat(client.signIn("Nobody", PASSWORD).status()).isEqualTo(401);
    assertThat(client.signIn("Ben", "").status()).isEqualTo(401);
    Client.Answer answer = client.signIn("Ben", PASSWORD);
    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.text()).contains("HttpOnly").contains("SameSite=Strict");
    assertThat(client.get("/reviews").text()).contains("Ben").contains("Sign out");
    client.with(Gate.TOKEN, client.token());
    assertThat(client.post(DECISIONS, comment()).status()).isEqualTo(200);
    assertThat(bench.workspace.decisions().all().get(0).coder()).isEqualTo(BEN);
    assertThat(client.post("/sign-out", "").status()).isEqualTo(303);
    assertThat(client.without(Gate.TOKEN).get("/reviews").text()).contains("Location: /sign-in");
  }

  @Test
  void a_foreign_page_cannot_sign_anybody_in() {
    beyond(Role.CODER);
    Client client = new Client(server).with("Origin", "http://evil.example");
    assertThat(client.signIn("Ben", PASSWORD).status()).isEqualTo(403);
    assertThat(client.with("Host", "evil.example").get("/sign-in").status()).isEqualTo(421);
  }

  @Test
  void a_viewer_sees_and_decides_nothing() {
    beyond(Role.VIEWER);
    Client client = signedIn();
    assertThat(client.get("/reviews/ex-child-c").status()).isEqualTo(200);
    client.with(Gate.TOKEN, client.token());
    assertThat(client.post(DECISIONS, comment()).text()).contains("403").contains("not change it");
    assertThat(bench.workspace.decisions().all()).isEmpty();
    assertThat(client.post("/sign-out", "").status()).isEqualTo(303);
  }

  @Test
  void too_many_wrong_passwords_shut_the_door_for_a_while() {
    beyond(Role.CODER);
    Client client = new Client(server);
    client.with("Origin", client.origin());
    for (int i = 0; i < 5; i++) {
      assertThat(client.signIn("Ben", "wrong").status()).isEqualTo(401);
    }
    assertThat(client.signIn("Ben", PASSWORD).text()).contains("429").contains("wait 15 minutes");
    bench.account(new Coder("Cleo"), Role.CODER, PASSWORD);
    assertThat(client.signIn("Cleo", PASSWORD).status()).as("another name").isEqualTo(303);
    now = now.plus(Duration.ofMinutes(16));
    assertThat(new Client(server).with("Origin", client.origin()).signIn("Ben", PASSWORD).status())
        .isEqualTo(303);
  }

  @Test
  void who_was_removed_or_idle_for_a_day_is_out() {
    beyond(Role.CODER);
    Client client = signedIn();
    now = now.plus(Duration.ofHours(11));
    assertThat(client.get("/reviews").status()).isEqualTo(200);
    now = now.plus(Duration.ofHours(13));
    assertThat(client.get("/reviews").status()).isEqualTo(302);
    client = signedIn();
    bench.account(BEN, Role.CODER, "another horse altogether");
    assertThat(client.get("/reviews").status()).as("other password").isEqualTo(302);
    bench.account(BEN, Role.CODER, PASSWORD);
    client = signedIn();
    bench.workspace.team().remove(BEN);
    assertThat(client.get("/reviews").status()).as("no account").isEqualTo(302);
  }

  private void beyond(Role role) {
    bench.account(BEN, role, PASSWORD);
    server = bench.serveBeyond(Optional.empty(), () -> now);
  }

  private Client signedIn() {
    Client client = new Client(server);
    client.with("Origin", client.origin());
    assertThat(client.signIn("Ben", PASSWORD).status()).isEqualTo(303);
    return client;
  }

  private static String comment() {
    return "act=comment&text=hello&seen=0&id=" + UUID.randomUUID();
  }
}
