package reviewthemes.assembly;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import reviewthemes.store.Database;
import reviewthemes.store.StoredWorkspace;
import reviewthemes.store.flyway.Migrations;
import reviewthemes.store.jdbi.JdbiWorkspace;
import reviewthemes.store.postgresql.PostgresDatabase;
import reviewthemes.store.sqlite.SqliteDatabase;

/**
 * Opens workspaces: a folder with an SQLite file, or a database on a PostgreSQL server.
 *
 * <p>All methods throw {@link reviewthemes.verify.WorkspaceProblem} if the workspace cannot be
 * used.
 */
public final class Workspaces {
  private Workspaces() {}

  /** Whether it is the address of a server rather than a folder. */
  public static boolean isServer(String where) {
    return where.startsWith(PostgresDatabase.SCHEME);
  }

  /**
   * Opens a workspace and makes it first if there is none.
   *
   * @param where folder, or address that starts with {@code jdbc:postgresql:}
   */
  public static StoredWorkspace create(String where, InstantSource clock) {
    return ready(
        isServer(where)
            ? PostgresDatabase.open(where)
            : SqliteDatabase.create(Path.of(where), clock),
        clock);
  }

  /** Opens a workspace that is there. */
  public static StoredWorkspace open(String where, InstantSource clock) {
    return ready(
        isServer(where) ? PostgresDatabase.open(where) : SqliteDatabase.open(Path.of(where), clock),
        clock);
  }

  /** The file of the model that was trained for a workspace in a folder. */
  public static Path modelFile(String folder) {
    return Path.of(folder).resolve("coding.model");
  }

  /** The model that was trained for a workspace, if there is one. */
  public static Optional<Path> model(String where) {
    return isServer(where)
        ? Optional.empty()
        : Optional.of(modelFile(where)).filter(Files::isRegularFile);
  }

  private static StoredWorkspace ready(Database database, InstantSource clock) {
    try {
      Migrations.bring(database);
      database.used();
      return new JdbiWorkspace(database, clock);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }
}
