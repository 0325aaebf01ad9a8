package reviewthemes.store.postgresql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import reviewthemes.store.Database;
import reviewthemes.store.PdfShelf;
import reviewthemes.store.hikari.Pool;
import reviewthemes.verify.WorkspaceProblem;

/** A database on a PostgreSQL server. */
public final class PostgresDatabase implements Database {
  /** What an address starts with. */
  public static final String SCHEME = "jdbc:postgresql:";

  private static final int CONNECTIONS = 8;
  private static final String SETTINGS = "-c lock_timeout=5000 -c synchronous_commit=on";

  private final PostgresProblems problems;
  private final Pool pool;

  private PostgresDatabase(PostgresProblems problems, Pool pool) {
    this.problems = problems;
    this.pool = pool;
  }

  /**
   * Connects to a server.
   *
   * @param url address, {@code jdbc:postgresql://host/database}, with user and password if need be
   * @throws WorkspaceProblem if it cannot be used
   */
  public static PostgresDatabase open(String url) {
    String where = url.replaceFirst("[?].*", "").replaceFirst("//[^/@]*@", "//");
    PostgresProblems problems = new PostgresProblems(where);
    PGSimpleDataSource source = new PGSimpleDataSource();
    try {
      source.setURL(url);
    } catch (IllegalArgumentException e) {
      throw new WorkspaceProblem(
          WorkspaceProblem.Kind.UNREACHABLE,
          where + " is no address: write jdbc:postgresql://host/database",
          e);
    }
    source.setOptions(SETTINGS);
    source.setApplicationName("themes");
    try (Connection connection = source.getConnection()) {
      connection.createStatement().execute("SELECT 1");
    } catch (SQLException e) {
      throw problems
          .problem(e)
          .orElseGet(
              () ->
                  new WorkspaceProblem(
                      WorkspaceProblem.Kind.UNREACHABLE, where + ": " + e.getMessage(), e));
    }
    return new PostgresDatabase(problems, new Pool(source, CONNECTIONS));
  }

  @Override
  public DataSource source() {
    return pool.source();
  }

  @Override
  public String migrations() {
    return "classpath:reviewthemes/store/postgresql";
  }

  @Override
  public Optional<String> lockDecisions() {
    return Optional.of("LOCK TABLE decision IN EXCLUSIVE MODE");
  }

  @Override
  public Optional<PdfShelf> pdfs() {
    return Optional.empty();
  }

  /** A server's copies are its keeper's: {@code pg_dump}. */
  @Override
  public void beforeMigration() {}

  @Override
  public void used() {}

  @Override
  public List<String> warnings() {
    return List.of();
  }

  @Override
  public Optional<WorkspaceProblem> problem(SQLException e) {
    Optional<WorkspaceProblem> problem = problems.problem(e);
    if (problem.filter(on -> on.kind() == WorkspaceProblem.Kind.UNREACHABLE).isPresent()) {
      pool.forget();
    }
    return problem;
  }

  @Override
  public void close() {
    pool.close();
  }
}
