package reviewthemes.store.sqlite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import reviewthemes.verify.WorkspaceProblem;
import reviewthemes.verify.WorkspaceProblem.Kind;

/** Tells whether a file is a whole workspace. */
final class SoundCopy {
  private SoundCopy() {}

  /**
   * Reads all of the file and returns how many decisions it holds.
   *
   * @throws WorkspaceProblem if it is damaged or no workspace
   */
  static long check(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new WorkspaceProblem(
          Kind.UNREACHABLE, file + " does not exist: check the spelling", null);
    }
    try (Connection connection = SqliteFile.readOnly(file).getConnection();
        Statement statement = connection.createStatement()) {
      String verdict = first(statement, "PRAGMA integrity_check");
      if (!"ok".equals(verdict)) {
        throw damaged(file, null);
      }
      return Long.parseLong(first(statement, "SELECT count(*) FROM decision"));
    } catch (SQLException e) {
      throw damaged(file, e);
    }
  }

  private static WorkspaceProblem damaged(Path file, SQLException e) {
    return new WorkspaceProblem(
        Kind.DAMAGED, file + " is damaged, or no workspace: choose another copy", e);
  }

  private static String first(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
