package reviewthemes.store.jdbi;

import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import reviewthemes.store.Database;
import reviewthemes.verify.WorkspaceProblem;

/** Runs queries, and tells failures that people can mend from faults of the program. */
final class Queries {
  private final Database database;
  private final Jdbi jdbi;

  Queries(Database database) {
    this.database = database;
    this.jdbi = Jdbi.create(database.source());
  }

  <T> T read(HandleCallback<T, RuntimeException> query) {
    return guard(() -> jdbi.withHandle(query));
  }

  /** All of it or nothing. */
  <T> T write(HandleCallback<T, RuntimeException> change) {
    return guard(() -> jdbi.inTransaction(change));
  }

  /** All of it or nothing, while nobody else appends decisions. */
  <T> T append(HandleCallback<T, RuntimeException> change) {
    return write(
        handle -> {
          database.lockDecisions().ifPresent(handle::execute);
          return change.withHandle(handle);
        });
  }

  private <T> T guard(java.util.function.Supplier<T> query) {
    try {
      return query.get();
    } catch (JdbiException e) {
      throw problem(e).map(RuntimeException.class::cast).orElse(e);
    }
  }

  private Optional<WorkspaceProblem> problem(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        Optional<WorkspaceProblem> problem = database.problem(sql);
        if (problem.isPresent()) {
          return problem;
        }
      }
    }
    return Optional.empty();
  }
}
