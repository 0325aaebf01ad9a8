package reviewthemes.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reviewthemes.assembly.Workspaces;
import reviewthemes.store.Clocks;
import reviewthemes.store.Decisions;
import reviewthemes.store.StoredWorkspace;
import reviewthemes.store.flyway.Migrations;
import reviewthemes.verify.Scene;
import reviewthemes.verify.WorkspaceProblem;
import reviewthemes.verify.WorkspaceProblem.Kind;

/** What can go wrong with a workspace is told in one line that says what to do. */
class MishapsTest {
  private final Clocks clock = new Clocks();
  @TempDir private Path path;

  private Path database() {
    return new WorkspaceFolder(path).database();
  }

  private StoredWorkspace open() {
    return Workspaces.open(path.toString(), clock);
  }

  private void make() {
    try (StoredWorkspace workspace = Workspaces.create(path.toString(), clock)) {
      long run = workspace.keeper().start("in", Scene.result(List.of()).producedBy(), List.of());
      workspace.keeper().keep(run, Scene.result(List.of()), Scene.PDF);
      workspace.decisions().append(Decisions.accept(Scene.ANN));
    }
  }

  private static void tells(
      Kind kind, String words, org.assertj.core.api.ThrowableAssert.ThrowingCallable what) {
    WorkspaceProblem problem = catchThrowableOfType(WorkspaceProblem.class, what);
    assertThat(problem).isNotNull();
    assertThat(problem.kind()).isEqualTo(kind);
    assertThat(problem.getMessage()).contains(words).doesNotContain("\n");
  }

  @Test
  void a_folder_without_a_workspace() {
    tells(Kind.UNREACHABLE, "holds no workspace: make one with themes run", this::open);
    assertThat(path).isEmptyDirectory();
  }

  @Test
  void a_file_where_the_workspace_should_be() throws IOException {
    Path file = Files.writeString(path.resolve("file"), "mine");
    tells(
        Kind.UNREACHABLE,
        "is a file: choose another folder",
        () -> Workspaces.create(file.toString(), clock));
    assertThat(file).hasContent("mine");
  }

  @Test
  void a_file_that_is_no_database() throws IOException {
    Files.writeString(database(), "not a database at all, but long enough ".repeat(100));
    tells(Kind.DAMAGED, "is damaged: go back to a copy", this::open);
  }

  @Test
  void a_database_with_torn_pages() throws IOException {
    make();
    BackupsTest.damage(database());
    tells(
        Kind.DAMAGED,
        "is damaged",
        () -> {
          try (StoredWorkspace workspace = open()) {
            workspace.decisions().all();
          }
        });
  }

  @Test
  void a_database_that_another_program_holds() throws SQLException {
    make();
    try (StoredWorkspace workspace = open();
        Connection other = SqliteFile.shared(database()).getConnection()) {
      other.createStatement().execute("BEGIN EXCLUSIVE");
      tells(
          Kind.LOCKED,
          "is in use by another program",
          () -> workspace.decisions().append(Decisions.accept(Scene.ANN)));
      assertThat(workspace.decisions().all()).as("reading goes on").hasSize(1);
      other.createStatement().execute("ROLLBACK");
      workspace.decisions().append(Decisions.accept(Scene.ANN));
      assertThat(workspace.decisions().all()).hasSize(2);
    }
  }

  @Test
  void a_folder_that_may_not_be_written_to() throws IOException {
    assumeFalse("root".equals(System.getProperty("user.name")), "root may write everywhere");
    make();
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      tells(Kind.READ_ONLY, "cannot be written to", this::open);
    } finally {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void a_folder_with_an_odd_name_is_like_any_other() {
    for (String name : List.of("Child #1 & 50%", "what?", "a;b=c")) {
      Path odd = path.resolve(name);
      try (StoredWorkspace workspace = Workspaces.create(odd.toString(), clock)) {
        assertThat(workspace.reviews().all()).isEmpty();
      }
      assertThat(odd.resolve("themes.db")).exists();
    }
  }

  @Test
  void a_full_disk() throws SQLException {
    make();
    SqliteProblems problems = new SqliteProblems(database());
    try (Connection connection = SqliteFile.shared(database()).getConnection()) {
      connection.createStatement().execute("PRAGMA max_page_count = 1");
      tells(
          Kind.DISK_FULL,
          "the disk is full: make room",
          () -> {
            try {
              connection
                  .createStatement()
                  .execute("CREATE TABLE big AS SELECT zeroblob(100000) AS zeros");
            } catch (SQLException e) {
              throw problems.of(e);
            }
          });
    }
  }

  @Test
  void tables_of_an_older_version_are_changed_after_a_copy_and_those_of_a_newer_refused()
      throws IOException {
    make();
    Path migrations = Files.createDirectory(path.resolve("later"));
    try (Stream<Path> now = Files.list(Path.of("src/main/resources/reviewthemes/store/sqlite"))) {
      for (Path file : now.toList()) {
        Files.copy(file, migrations.resolve(file.getFileName()));
      }
    }
    Files.writeString(migrations.resolve("V99__later.sql"), "CREATE TABLE later (id TEXT);");
    try (SqliteDatabase database = SqliteDatabase.open(path, clock)) {
      Migrations.bring(new LaterDatabase(database, "filesystem:" + migrations));
    }
    assertThat(new Backups(new WorkspaceFolder(path), clock).list())
        .filteredOn(file -> file.toString().endsWith("-migration.db"))
        .hasSize(1);
    tells(Kind.NEWER, "made by a newer version", this::open);
  }
}
