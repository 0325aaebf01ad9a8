package reviewthemes.store.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reviewthemes.assembly.Workspaces;
import reviewthemes.store.Decisions;
import reviewthemes.store.StoredWorkspace;
import reviewthemes.store.WorkspaceContract;
import reviewthemes.verify.Decision;
import reviewthemes.verify.Draft;
import reviewthemes.verify.Scene;
import reviewthemes.verify.WorkspaceProblem;

/** The same on a PostgreSQL server, where one can be started. */
class PostgresWorkspaceTest extends WorkspaceContract {
  private static final int CONNECTIONS = 8;

  private static PostgresServer server;
  private String address;

  @BeforeAll
  static void startServer() throws IOException {
    assumeTrue(PostgresServer.missing().isEmpty(), () -> PostgresServer.missing().orElseThrow());
    server = PostgresServer.start();
  }

  @AfterAll
  static void removeServer() throws IOException {
    if (server != null) {
      server.remove();
    }
  }

  @Override
  protected StoredWorkspace open() {
    try {
      address = address == null ? server.newDatabase() : address;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return Workspaces.create(address, Clock.systemUTC());
  }

  @Override
  protected Connection connect() throws SQLException {
    return DriverManager.getConnection(address);
  }

  @Test
  void a_database_that_is_not_there_is_told_in_a_line_without_the_password() {
    assertThatThrownBy(
            () -> Workspaces.open(server.address("absent") + "&password=secret", Clock.systemUTC()))
        .isInstanceOf(WorkspaceProblem.class)
        .hasMessageContaining("/absent does not exist")
        .hasMessageNotContaining("secret");
  }

  @Test
  void a_server_that_goes_away_is_told_and_found_again_when_it_is_back() throws IOException {
    Decision first = workspace.decisions().append(Decisions.accept(Scene.ANN));
    server.stop();
    try {
      assertThatThrownBy(() -> workspace.decisions().append(Decisions.accept(Scene.ANN)))
          .isInstanceOfSatisfying(
              WorkspaceProblem.class,
              e -> assertThat(e.kind()).isEqualTo(WorkspaceProblem.Kind.UNREACHABLE));
    } finally {
      server.go();
    }
    Decision second = again(Decisions.accept(Scene.ANN));
    assertThat(workspace.decisions().all()).containsExactly(first, second);
  }

  /** Of connections that were used a moment ago each may have to find out that it is dead. */
  private Decision again(Draft draft) {
    for (int tries = 0; tries < CONNECTIONS; tries++) {
      try {
        return workspace.decisions().append(draft);
      } catch (WorkspaceProblem e) {
        assertThat(e.kind()).isEqualTo(WorkspaceProblem.Kind.UNREACHABLE);
      }
    }
    return workspace.decisions().append(draft);
  }

  @Test
  void a_server_that_is_not_there_is_told_in_a_line() {
    assertThatThrownBy(
            () -> Workspaces.open("jdbc:postgresql://127.0.0.1:1/themes", Clock.systemUTC()))
        .isInstanceOf(WorkspaceProblem.class)
        .hasMessageContaining("does not answer");
  }
}
