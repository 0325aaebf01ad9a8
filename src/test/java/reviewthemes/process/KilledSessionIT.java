package reviewthemes.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reviewthemes.assembly.Workspaces;
import reviewthemes.store.StoredWorkspace;
import reviewthemes.verify.Decision;

/** A session that is killed at random moments loses nothing that was acknowledged. */
class KilledSessionIT {
  private static final int DECISIONS = 1000;
  private static final int KILLS = 20;
  private static final long SEED = 20260301;

  @TempDir private Path folder;

  @Test
  void every_acknowledged_decision_is_there_after_a_kill() throws Exception {
    Path workspace = folder.resolve("w");
    Path review = Program.EXAMPLES.resolve("ex-child-c.pdf");
    assertThat(Program.run("run", review, "--workspace", workspace).code()).isZero();
    Random random = new Random(SEED);
    int next = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Process session = start(workspace, next);
      next = killAfter(session, next, 1 + random.nextInt(2 * DECISIONS / KILLS), random);
      check(workspace, next);
    }
    Process last = start(workspace, next);
    next = readAll(last, next);
    assertThat(last.waitFor()).isZero();
    assertThat(next).isEqualTo(DECISIONS);
    check(workspace, DECISIONS);
    try (StoredWorkspace opened = Workspaces.open(workspace.toString(), Clock.systemUTC())) {
      assertThat(opened.decisions().all()).as("each once").hasSize(DECISIONS);
    }
  }

  private static Process start(Path workspace, int next) throws IOException {
    return Program.builder(ScriptedSession.command(workspace, "ex-child-c", next, DECISIONS))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Kills it some time after so many decisions; returns the number after the last acknowledged. */
  private static int killAfter(Process session, int next, int decisions, Random random)
      throws Exception {
    BufferedReader lines = session.inputReader();
    int acknowledged = next;
    for (int i = 0; i < decisions; i++) {
      String line = lines.readLine();
      if (line == null) {
        break;
      }
      acknowledged = Integer.parseInt(line) + 1;
    }
    Thread.sleep(random.nextInt(15));
    session.toHandle().destroyForcibly();
    acknowledged = readAll(session, acknowledged);
    session.waitFor();
    return acknowledged;
  }

  private static int readAll(Process session, int acknowledged) throws IOException {
    int last = acknowledged;
    for (String line : session.inputReader().lines().toList()) {
      last = Integer.parseInt(line) + 1;
    }
    return last;
  }

  private static void check(Path workspace, int acknowledged) throws Exception {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + workspace.resolve("themes.db"));
        ResultSet verdict = connection.createStatement().executeQuery("PRAGMA integrity_check")) {
      verdict.next();
      assertThat(verdict.getString(1)).isEqualTo("ok");
    }
    List<UUID> expected = IntStream.range(0, acknowledged).mapToObj(ScriptedSession::id).toList();
    try (StoredWorkspace opened = Workspaces.open(workspace.toString(), Clock.systemUTC())) {
      assertThat(opened.decisions().all()).extracting(Decision::id).containsAll(expected);
    }
  }
}
