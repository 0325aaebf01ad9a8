package reviewthemes.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import reviewthemes.store.Database;
import reviewthemes.store.PdfShelf;
import reviewthemes.store.file.PdfFolder;
import reviewthemes.store.hikari.Pool;
import reviewthemes.verify.WorkspaceProblem;
import reviewthemes.verify.WorkspaceProblem.Kind;

/** A workspace's folder, open for use. */
public final class SqliteDatabase implements Database {
  private static final int CONNECTIONS = 4;

  private final WorkspaceFolder folder;
  private final SqliteProblems problems;
  private final Pool pool;
  private final Backups backups;
  private final DailyBackup daily;

  private SqliteDatabase(WorkspaceFolder folder, InstantSource clock) {
    this.folder = folder;
    this.problems = new SqliteProblems(folder.database());
    this.pool = new Pool(SqliteFile.shared(folder.database()), CONNECTIONS);
    this.backups = new Backups(folder, clock);
    this.daily = new DailyBackup(backups, clock);
  }

  /**
   * Opens a workspace, and makes it if there is none.
   *
   * @throws WorkspaceProblem if that cannot be done
   */
  public static SqliteDatabase create(Path path, InstantSource clock) {
    WorkspaceFolder folder = new WorkspaceFolder(path);
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new WorkspaceProblem(
          Kind.UNREACHABLE, path + " is a file: choose another folder for the workspace", null);
    }
    try {
      Files.createDirectories(path);
    } catch (IOException e) {
      throw new SqliteProblems(folder.database()).notWritten(path, e);
    }
    return open(folder, clock);
  }

  /**
   * Opens a workspace that is there.
   *
   * @throws WorkspaceProblem if there is none, or it cannot be used
   */
  public static SqliteDatabase open(Path path, InstantSource clock) {
    WorkspaceFolder folder = new WorkspaceFolder(path);
    if (!Files.isRegularFile(folder.database())) {
      throw new WorkspaceProblem(
          Kind.UNREACHABLE,
          path + " holds no workspace: make one with themes run FOLDER --workspace " + path,
          null);
    }
    return open(folder, clock);
  }

  private static SqliteDatabase open(WorkspaceFolder folder, InstantSource clock) {
    SqliteProblems problems = new SqliteProblems(folder.database());
    if (!Files.isWritable(folder.folder())
        || Files.exists(folder.database()) && !Files.isWritable(folder.database())) {
      throw problems.problem(Kind.READ_ONLY, null);
    }
    try (Connection connection = SqliteFile.shared(folder.database()).getConnection()) {
      connection.createStatement().execute("SELECT count(*) FROM sqlite_master");
    } catch (SQLException e) {
      throw problems.of(e);
    }
    return new SqliteDatabase(folder, clock);
  }

  @Override
  public DataSource source() {
    return pool.source();
  }

  @Override
  public String migrations() {
    return "classpath:reviewthemes/store/sqlite";
  }

  @Override
  public Optional<String> lockDecisions() {
    return Optional.empty();
  }

  @Override
  public Optional<PdfShelf> pdfs() {
    return Optional.of(new PdfFolder(folder.pdfs()));
  }

  @Override
  public void beforeMigration() {
    backups.make(Backups.Reason.MIGRATION);
  }

  @Override
  public void used() {
    daily.ifDue();
  }

  @Override
  public List<String> warnings() {
    return daily.failure().map(e -> "no copy could be made today: " + e.getMessage()).stream()
        .toList();
  }

  @Override
  public Optional<WorkspaceProblem> problem(SQLException e) {
    return problems.problem(e);
  }

  @Override
  public void close() {
    daily.close();
    pool.close();
  }
}
