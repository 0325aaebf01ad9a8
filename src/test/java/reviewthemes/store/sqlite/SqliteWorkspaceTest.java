package reviewthemes.store.sqlite;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reviewthemes.assembly.Workspaces;
import reviewthemes.store.Decisions;
import reviewthemes.store.StoredWorkspace;
import reviewthemes.store.WorkspaceContract;
import reviewthemes.verify.Scene;

class SqliteWorkspaceTest extends WorkspaceContract {
  @TempDir private Path folder;

  @Override
  protected StoredWorkspace open() {
    return Workspaces.create(folder.toString(), Clock.systemUTC());
  }

  @Override
  protected Connection connect() throws SQLException {
    return SqliteFile.shared(new WorkspaceFolder(folder).database()).getConnection();
  }

  @Test
  void a_decision_cannot_be_replaced_either() throws SQLException {
    workspace.decisions().append(Decisions.accept(Scene.ANN));
    try (Connection connection = connect()) {
      assertThatThrownBy(
              () ->
                  connection
                      .createStatement()
                      .execute("INSERT OR REPLACE INTO decision SELECT * FROM decision"))
          .hasMessageContaining("decisions are never replaced");
    }
  }
}
