package reviewthemes.verify.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only the browser that was given the key is let in, and only our own pages may change things. */
class GateTest {
  @TempDir private static Path folder;
  private static Bench bench;
  private static VerifyServer server;

  @BeforeAll
  static void serve() {
    bench = Bench.create(folder);
    server = bench.serve(0);
  }

  @AfterAll
  static void stop() {
    server.close();
    bench.close();
  }

  @Test
  void without_the_key_nobody_gets_in() {
    Client stranger = new Client(server);
    assertThat(stranger.get("/reviews").status()).isEqualTo(401);
    assertThat(stranger.get("/reviews/ex-child-c").status()).isEqualTo(401);
    assertThat(stranger.get("/reviews?key=" + "0".repeat(48)).status()).isEqualTo(401);
    assertThat(stranger.get("/assets/style.css").status()).isEqualTo(401);
    assertThat(stranger.get("/audit").status()).isEqualTo(401);
    assertThat(stranger.get("/trail").status()).isEqualTo(401);
    assertThat(stranger.get("/trail.csv").status()).isEqualTo(401);
  }

  @Test
  void the_key_opens_the_door_and_a_cookie_keeps_it_open() {
    Client.Answer answer = new Client(server).get("/?" + server.address().getQuery());
    assertThat(answer.text()).contains("HttpOnly").contains("SameSite=Strict");
    assertThat(Client.let(server).get("/reviews").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example:80"})
  void a_forged_host_is_refused(String host) {
    assertThat(Client.let(server).with("Host", host).get("/reviews").status()).isEqualTo(421);
  }

  @Test
  void pages_may_load_nothing_from_elsewhere_and_run_no_inline_script() {
    String text = Client.let(server).get("/reviews/ex-child-c").text();
    assertThat(text)
        .contains("Content-Security-Policy: default-src 'none'; script-src 'self'")
        .doesNotContain("unsafe")
        .doesNotContain("https://")
        .doesNotContainPattern("<script(?![^>]*src=)")
        .doesNotContainPattern("<[^>]+\\sstyle=")
        .doesNotContainPattern("<[^>]+\\son[a-z]+=");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/reviews/..%2f..%2fthemes.db",
        "/reviews/%2e%2e/%2e%2e/etc/passwd",
        "/reviews/../themes.db",
        "/assets/..%2fGate.class",
        "/assets/%2e%2e/Gate.class",
        "/assets/Gate.class",
        "/assets/%2fetc%2fpasswd",
        "/assets/style.css%00.js",
        "/themes/..%2f..%2fpom.xml",
        "/reviews/ex-child-c/0000/1.png?scale=1",
        "/reviews/ex-child-c/..%2f/1.png?scale=1",
        "/reviews/ex-child-c/..%2f/boxes?start=0&end=9",
        "/reviews/ex-child-c/quotes/..%2f..%2fthemes.db/boxes",
        "/audit/..%2f..%2fthemes.db/1",
        "/audit/%2e%2e/%2e%2e",
        "/trail.csv/..%2f..%2fthemes.db",
        "/definitions/..%2f..%2fthemes.db"
      })
  void path_tricks_lead_nowhere(String path) {
    Client.Answer answer = Client.let(server).get(path);
    assertThat(answer.status()).isBetween(400, 404);
    assertThat(answer.text()).doesNotContain("root:").doesNotContain("SQLite");
  }

  @Test
  void a_change_from_a_foreign_page_is_refused() {
    Client client = Client.let(server);
    client.with(Gate.TOKEN, token(client));
    String path = "/reviews/ex-child-c/decisions";
    assertThat(client.post(path, comment()).status()).as("no origin").isEqualTo(403);
    client.with("Origin", "http://evil.example");
    assertThat(client.post(path, comment()).status()).as("foreign origin").isEqualTo(403);
    client.with("Origin", "null");
    assertThat(client.post(path, comment()).status()).as("hidden origin").isEqualTo(403);
    client.with("Origin", client.origin()).with(Gate.TOKEN, "0".repeat(48));
    assertThat(client.post(path, comment()).status()).as("wrong token").isEqualTo(403);
    client.without(Gate.TOKEN);
    assertThat(client.post(path, comment()).status()).as("no token").isEqualTo(403);
    assertThat(bench.workspace.decisions().all()).isEmpty();
  }

  @Test
  void what_a_page_could_not_have_sent_is_refused() {
    Client client = Client.let(server);
    client.with("Origin", client.origin()).with(Gate.TOKEN, token(client));
    String path = "/reviews/ex-child-c/decisions";
    String id = "&seen=0&id=" + UUID.randomUUID();
    assertThat(client.post(path, "").status()).isEqualTo(400);
    assertThat(client.post(path, "act=verdict&quote=q&to=maybe" + id).status()).isEqualTo(400);
    assertThat(client.post(path, "act=verdict&quote=q&to=accept" + id).status()).isEqualTo(409);
    assertThat(client.post(path, "act=presence&code=no.such&to=present" + id).status())
        .isEqualTo(400);
    assertThat(client.post(path, "act=add&code=practice.recording-&start=5&end=2" + id).status())
        .isEqualTo(400);
    assertThat(
            client
                .post(path, "act=add&code=practice.recording-&start=0&end=99999999" + id)
                .status())
        .isEqualTo(400);
    assertThat(client.post(path, "act=comment&text=%20" + id).status()).isEqualTo(400);
    assertThat(client.post("/reviews/nowhere/decisions", "act=comment&text=x" + id).status())
        .isEqualTo(404);
    assertThat(bench.workspace.decisions().all()).isEmpty();
  }

  @Test
  void a_sample_is_neither_drawn_nor_answered_by_a_foreign_page() {
    Client client = Client.let(server);
    String token = token(client);
    String answer = "act=nothing&seen=0&id=" + UUID.randomUUID();
    assertThat(client.post("/audit", "size=5&token=" + token).status()).as("origin").isEqualTo(403);
    client.with("Origin", "http://evil.example");
    assertThat(client.post("/audit", "size=5&token=" + token).status()).isEqualTo(403);
    client.with("Origin", client.origin());
    assertThat(client.post("/audit", "size=5").status()).as("no token").isEqualTo(403);
    assertThat(client.post("/audit", "size=0&token=" + token).status()).isEqualTo(400);
    assertThat(client.post("/audit", "size=9999&token=" + token).status()).isEqualTo(400);
    assertThat(client.post("/audit/nowhere/1", answer + "&token=" + token).status()).isEqualTo(404);
    assertThat(bench.workspace.samples().all()).isEmpty();
  }

  private static String comment() {
    return "act=comment&text=forged&seen=0&id=" + UUID.randomUUID();
  }

  private static String token(Client client) {
    Matcher token =
        Pattern.compile("data-token=\"(\\w+)\"").matcher(client.get("/reviews/ex-child-c").text());
    assertThat(token.find()).isTrue();
    return token.group(1);
  }
}
