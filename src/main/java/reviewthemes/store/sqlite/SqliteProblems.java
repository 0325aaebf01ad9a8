package reviewthemes.store.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import reviewthemes.verify.WorkspaceProblem;
import reviewthemes.verify.WorkspaceProblem.Kind;

/** What SQLite's failures mean to the people who have to mend them. */
final class SqliteProblems {
  private static final int PRIMARY = 0xff;

  private final Path database;

  SqliteProblems(Path database) {
    this.database = database;
  }

  /** The first failure of the chain that means something, or the chain's end as a fault. */
  RuntimeException of(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && problem(sql).isPresent()) {
        return problem(sql).get();
      }
    }
    return e instanceof RuntimeException fault ? fault : new IllegalStateException(e);
  }

  Optional<WorkspaceProblem> problem(SQLException e) {
    if (e instanceof SQLiteException) {
      return kind(e.getErrorCode() & PRIMARY).map(kind -> problem(kind, e));
    }
    return e instanceof SQLTransientConnectionException && e.getCause() == null
        ? Optional.of(problem(Kind.LOCKED, e))
        : Optional.empty();
  }

  private static Optional<Kind> kind(int code) {
    for (SQLiteErrorCode error : SQLiteErrorCode.values()) {
      if (error.code == code) {
        return switch (error) {
          case SQLITE_BUSY, SQLITE_LOCKED -> Optional.of(Kind.LOCKED);
          case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN, SQLITE_AUTH ->
              Optional.of(Kind.READ_ONLY);
          case SQLITE_FULL -> Optional.of(Kind.DISK_FULL);
          case SQLITE_IOERR -> Optional.of(Kind.UNREACHABLE);
          case SQLITE_CORRUPT, SQLITE_NOTADB -> Optional.of(Kind.DAMAGED);
          default -> Optional.empty();
        };
      }
    }
    return Optional.empty();
  }

  WorkspaceProblem problem(Kind kind, Throwable cause) {
    String what =
        switch (kind) {
          case LOCKED -> " is in use by another program: close it, or try again";
          case READ_ONLY -> " cannot be written to: check that you may write there";
          case DISK_FULL -> " cannot grow, the disk is full: make room and do it again";
          case DAMAGED -> " is damaged: go back to a copy with themes restore";
          case NEWER -> " was made by a newer version of the program: install that version";
          case UNREACHABLE -> " cannot be read: check the disk, or the connection to it";
        };
    return new WorkspaceProblem(kind, database + what, cause);
  }

  /** A file that could not be written. */
  WorkspaceProblem notWritten(Path file, IOException e) {
    boolean full = String.valueOf(e.getMessage()).contains("No space left");
    return new WorkspaceProblem(
        full ? Kind.DISK_FULL : Kind.READ_ONLY,
        file
            + (full
                ? " cannot be written, the disk is full: make room and do it again"
                : " cannot be written: check that you may write there"),
        e);
  }
}
