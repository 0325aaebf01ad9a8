package reviewthemes.store.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.junit.jupiter.api.io.TempDir;
import reviewthemes.assembly.Workspaces;
import reviewthemes.store.StoredWorkspace;
import reviewthemes.store.WorkspaceContract;

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
}
