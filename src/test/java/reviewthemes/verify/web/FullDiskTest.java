package reviewthemes.verify.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reviewthemes.store.jdbi.JdbiWorkspace;
import reviewthemes.store.sqlite.SqliteDatabase;
import reviewthemes.verify.Decision;

/** When the disk is full the page says so; what was acknowledged is there, and it goes on later. */
class FullDiskTest {
  private static final String PATH = "/reviews/ex-child-c/decisions";

  @TempDir private Path folder;
  private FullDatabase database;
  private Bench bench;
  private VerifyServer server;
  private Client client;
  private String token;

  @BeforeEach
  void open() {
    Bench.create(folder).close();
    database = new FullDatabase(SqliteDatabase.open(folder, Clock.systemUTC()));
    bench = Bench.on(folder, new JdbiWorkspace(database, Clock.systemUTC()));
    server = bench.serve(0);
    client = Client.let(server);
    Matcher found =
        Pattern.compile("data-token=\"(\\w+)\"").matcher(client.get("/reviews/ex-child-c").text());
    assertThat(found.find()).isTrue();
    token = found.group(1);
    client.with("Origin", client.origin()).with(Gate.TOKEN, token);
  }

  @AfterEach
  void close() {
    server.close();
    bench.close();
  }

  private Client.Answer comment(UUID id) {
    String text = "a".repeat(4000);
    return client.post(PATH, "act=comment&seen=999999&text=" + text + "&id=" + id);
  }

  @Test
  void each_decision_is_refused_in_a_line_and_can_be_sent_again() throws SQLException {
    List<UUID> acknowledged = new ArrayList<>();
    database.fill(true);
    UUID refused = UUID.randomUUID();
    Client.Answer answer = comment(refused);
    while (answer.status() == 200) {
      acknowledged.add(refused);
      refused = UUID.randomUUID();
      answer = comment(refused);
    }
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.text()).contains("the disk is full: make room and do it again");
    assertThat(comment(refused).status()).as("still full").isEqualTo(503);
    assertThat(client.get("/reviews/ex-child-c").status()).as("reading goes on").isEqualTo(200);

    database.fill(false);
    assertThat(comment(refused).status()).isEqualTo(200);
    acknowledged.add(refused);
    assertThat(bench.workspace.decisions().all())
        .extracting(Decision::id)
        .containsExactlyElementsOf(acknowledged);
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("themes.db"));
        ResultSet verdict = connection.createStatement().executeQuery("PRAGMA integrity_check")) {
      verdict.next();
      assertThat(verdict.getString(1)).isEqualTo("ok");
    }
  }
}
