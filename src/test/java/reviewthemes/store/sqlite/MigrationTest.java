package reviewthemes.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reviewthemes.assembly.Workspaces;
import reviewthemes.store.Clocks;
import reviewthemes.store.Decisions;
import reviewthemes.store.StoredWorkspace;
import reviewthemes.store.flyway.Migrations;
import reviewthemes.verify.Act;
import reviewthemes.verify.Decision;
import reviewthemes.verify.Scene;
import reviewthemes.verify.Verdict;

/** A workspace of the first version keeps every decision when its tables are changed. */
class MigrationTest {
  private static final Path NOW = Path.of("src/main/resources/reviewthemes/store/sqlite");
  private static final List<String> FILLED =
      List.of(
          "INSERT INTO run (at, input, codebook, pipeline, models, program) VALUES"
              + " ('2026-01-01T10:00:00.000Z', 'in', 'c1', 'p1', 'm1', '0')",
          "INSERT INTO review (id, reading, in_folder) VALUES ('child-a', 1, 1)",
          insert(3, "e58ed763-928c-4155-bee9-fdbaaadc15f3", "accept"),
          insert(8, "0b3b7b2e-5cf5-4c3e-9d7b-0c1c5d3f9a11", "reject"));

  private final Clocks clock = new Clocks();
  @TempDir private Path folder;

  private static String insert(long number, String id, String verdict) {
    return "INSERT INTO decision (number, id, at, coder, review, kind, adjudicates, subject, quote,"
        + " code, verdict, passage, page, end_page, text_start, text_end, boxes, run, sha256,"
        + " codebook, definition, models, seconds) VALUES ("
        + number
        + ", '"
        + id
        + "', '2026-01-01T10:00:00.000Z', 'Ann', 'child-a', 'quote', 0, 'quote q-1', 'q-1',"
        + " 'practice.recording-', '"
        + verdict
        + "', 'Records were not kept.', 3, 3, 100, 122, '[]', 1, 'ab', 'c1', 'd1', 'm1', 1.5)";
  }

  @BeforeEach
  void makeOneOfTheFirstVersion() throws IOException, SQLException {
    Path workspace = folder.resolve("w");
    Path first = Files.createDirectory(folder.resolve("first"));
    Files.copy(NOW.resolve("V1__workspace.sql"), first.resolve("V1__workspace.sql"));
    try (SqliteDatabase database = SqliteDatabase.create(workspace, clock)) {
      Migrations.bring(new LaterDatabase(database, "filesystem:" + first));
    }
    try (Connection connection = connect()) {
      for (String statement : FILLED) {
        connection.createStatement().execute(statement);
      }
    }
  }

  private Connection connect() throws SQLException {
    return SqliteFile.shared(new WorkspaceFolder(folder.resolve("w")).database()).getConnection();
  }

  @Test
  void every_decision_is_there_and_numbers_go_on() throws SQLException {
    try (StoredWorkspace workspace = Workspaces.open(folder.resolve("w").toString(), clock)) {
      List<Decision> kept = workspace.decisions().all();
      assertThat(kept).extracting(Decision::number).containsExactly(3L, 8L);
      assertThat(kept)
          .extracting(decision -> ((Act.OnQuote) decision.act()).verdict())
          .containsExactly(Verdict.ACCEPT, Verdict.REJECT);
      Decision next = workspace.decisions().append(Decisions.accept(Scene.ANN));
      assertThat(next.number()).isEqualTo(9);
    }
    try (Connection connection = connect()) {
      assertThatThrownBy(() -> connection.createStatement().execute("DELETE FROM decision"))
          .hasMessageContaining("decisions are never removed");
      assertThatThrownBy(
              () -> connection.createStatement().execute("UPDATE decision SET value = 'x'"))
          .hasMessageContaining("decisions are never changed");
    }
  }
}
