package reviewthemes.store.sqlite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Optional;
import reviewthemes.verify.WorkspaceProblem;
import reviewthemes.verify.WorkspaceProblem.Kind;

/** Puts a copy in the place of a workspace's database, which is kept among the copies. */
public final class Restore {
  /**
   * What was done.
   *
   * @param decisions how many decisions the copy holds
   * @param replaced where the database that was there is now, if there was one
   */
  public record Done(long decisions, Optional<Path> replaced) {}

  private final WorkspaceFolder folder;
  private final SqliteProblems problems;
  private final Backups backups;

  public Restore(WorkspaceFolder folder, InstantSource clock) {
    this.folder = folder;
    this.problems = new SqliteProblems(folder.database());
    this.backups = new Backups(folder, clock);
  }

  /**
   * @param copy a file, or the name of one among the workspace's copies
   * @throws WorkspaceProblem if the copy is not sound, or the database is in use
   */
  public Done from(Path copy) {
    Path source = Files.exists(copy) ? copy : folder.backups().resolve(copy);
    long decisions = SoundCopy.check(source);
    Path part = folder.folder().resolve(".themes.db.part");
    try {
      Files.createDirectories(folder.backups());
      try {
        Files.copy(source, part, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
          channel.force(true);
        }
        Optional<Path> replaced = putAside();
        Files.move(part, folder.database());
        return new Done(decisions, replaced);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw problems.notWritten(folder.database(), e);
    }
  }

  private Optional<Path> putAside() throws IOException {
    if (!Files.exists(folder.database())) {
      return Optional.empty();
    }
    makeOneFile();
    Path aside = backups.path(Backups.Reason.REPLACED);
    for (String suffix : new String[] {"-wal", "-shm", ""}) {
      Path file = Path.of(folder.database() + suffix);
      if (Files.exists(file)) {
        Files.move(file, Path.of(aside + suffix));
      }
    }
    return Optional.of(aside);
  }

  /** Takes what is beside the database into it; a damaged one stays as it is. */
  private void makeOneFile() {
    try (Connection connection = SqliteFile.alone(folder.database()).getConnection()) {
      connection.createStatement().execute("SELECT count(*) FROM sqlite_master");
    } catch (SQLException e) {
      RuntimeException problem = problems.of(e);
      if (!(problem instanceof WorkspaceProblem known) || known.kind() != Kind.DAMAGED) {
        throw problem;
      }
    }
  }
}
