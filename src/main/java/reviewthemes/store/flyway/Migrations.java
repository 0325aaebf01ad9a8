package reviewthemes.store.flyway;

import java.sql.SQLException;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import reviewthemes.store.Database;
import reviewthemes.verify.WorkspaceProblem;

/** Brings a database's tables up to date. */
public final class Migrations {
  private Migrations() {}

  /**
   * Makes the tables, or changes those of an older version after a copy was made.
   *
   * @throws WorkspaceProblem if a newer version of the program made them
   */
  public static void bring(Database database) {
    try {
      migrate(database);
    } catch (FlywayException e) {
      throw problem(database, e);
    }
  }

  private static RuntimeException problem(Database database, FlywayException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && database.problem(sql).isPresent()) {
        return database.problem(sql).get();
      }
    }
    return e;
  }

  private static void migrate(Database database) {
    Flyway flyway =
        Flyway.configure()
            .dataSource(database.source())
            .locations(database.migrations())
            .table("schema_history")
            .load();
    MigrationInfoService info = flyway.info();
    if (Arrays.stream(info.all()).map(MigrationInfo::getState).anyMatch(Migrations::isNewer)) {
      throw new WorkspaceProblem(
          WorkspaceProblem.Kind.NEWER,
          "this workspace was made by a newer version of the program: install that version",
          null);
    }
    if (info.pending().length > 0) {
      if (info.applied().length > 0) {
        database.beforeMigration();
      }
      flyway.migrate();
    }
  }

  private static boolean isNewer(org.flywaydb.core.api.MigrationState state) {
    return state.name().startsWith("FUTURE");
  }
}
