package reviewthemes.store.postgresql;

import java.sql.SQLException;
import java.util.Optional;
import reviewthemes.verify.WorkspaceProblem;
import reviewthemes.verify.WorkspaceProblem.Kind;

/** What PostgreSQL's failures mean; the codes are those of its manual, appendix A. */
final class PostgresProblems {
  private final String where;

  /**
   * @param where the database's address without password
   */
  PostgresProblems(String where) {
    this.where = where;
  }

  Optional<WorkspaceProblem> problem(SQLException e) {
    String state = e.getSQLState();
    if (state == null) {
      return Optional.empty();
    }
    return switch (state.substring(0, 2)) {
      case "08", "57" -> of(Kind.UNREACHABLE, " does not answer: check that the server runs", e);
      case "28" -> of(Kind.UNREACHABLE, " refuses the name or password: check them", e);
      case "3D" -> of(Kind.UNREACHABLE, " does not exist: have the database made", e);
      case "25" -> of(Kind.READ_ONLY, " can only be read: connect to the main server", e);
      case "53" ->
          "53300".equals(state)
              ? of(Kind.LOCKED, " has too many connections: try again", e)
              : of(Kind.DISK_FULL, " has run out of disk or memory: make room on the server", e);
      case "55", "40" -> of(Kind.LOCKED, " is in use by another program: try again", e);
      case "XX" -> of(Kind.DAMAGED, " is damaged: go back to a copy of the server", e);
      default ->
          "42501".equals(state)
              ? of(Kind.READ_ONLY, " may not be changed under this name: ask its keeper", e)
              : Optional.empty();
    };
  }

  private Optional<WorkspaceProblem> of(Kind kind, String what, SQLException e) {
    return Optional.of(new WorkspaceProblem(kind, where + what, e));
  }
}
