package reviewthemes.store.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Copies of a workspace's database, each whole and checked, named by time and reason. */
public final class Backups {
  private static final int KEPT = 14;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);
  private static final int DAY = "themes-2026-01-01".length();

  /** Why a copy was made; of those made by themselves only the latest are kept. */
  public enum Reason {
    DAILY,
    MIGRATION,
    /** Somebody asked for it. */
    ASKED,
    /** What a restore put aside. */
    REPLACED;

    String ending() {
      return "-" + name().toLowerCase(Locale.ROOT) + ".db";
    }

    boolean byItself() {
      return this == DAILY || this == MIGRATION;
    }
  }

  private final WorkspaceFolder folder;
  private final SqliteProblems problems;
  private final InstantSource clock;

  public Backups(WorkspaceFolder folder, InstantSource clock) {
    this.folder = folder;
    this.problems = new SqliteProblems(folder.database());
    this.clock = clock;
  }

  /**
   * Makes a copy while others go on working, and returns its path.
   *
   * @throws reviewthemes.verify.WorkspaceProblem if that cannot be done, or the copy is not sound
   */
  public Path make(Reason reason) {
    Path target = path(reason);
    Path part = target.resolveSibling("." + target.getFileName() + ".part");
    try {
      Files.createDirectories(folder.backups());
      try {
        copy(part);
        SoundCopy.check(part);
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
          channel.force(true);
        }
        Files.move(part, target);
      } finally {
        Files.deleteIfExists(part);
      }
      prune(reason);
      return target;
    } catch (IOException e) {
      throw problems.notWritten(target, e);
    } catch (SQLException e) {
      throw problems.of(e);
    }
  }

  private void copy(Path target) throws SQLException {
    try (Connection connection = SqliteFile.shared(folder.database()).getConnection();
        PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
      vacuum.setString(1, target.toAbsolutePath().toString());
      vacuum.execute();
    }
  }

  Path path(Reason reason) {
    return folder.backups().resolve("themes-" + TIME.format(clock.instant()) + reason.ending());
  }

  private void prune(Reason reason) throws IOException {
    if (reason.byItself()) {
      List<Path> copies = list(reason);
      for (Path old : copies.subList(0, Math.max(0, copies.size() - KEPT))) {
        Files.deleteIfExists(old);
      }
    }
  }

  /** All copies, the earliest first. */
  public List<Path> list() {
    return Stream.of(Reason.values()).flatMap(reason -> list(reason).stream()).sorted().toList();
  }

  private List<Path> list(Reason reason) {
    if (!Files.isDirectory(folder.backups())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder.backups())) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("themes-"))
          .filter(file -> file.getFileName().toString().endsWith(reason.ending()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether there is a copy of the day that {@code now} is in. */
  boolean hasCopyOf(Instant now) {
    String day = "themes-" + TIME.format(now).substring(0, 10);
    Optional<Path> last = list(Reason.DAILY).stream().reduce((earlier, later) -> later);
    return last.filter(file -> day.equals(file.getFileName().toString().substring(0, DAY)))
        .isPresent();
  }
}
