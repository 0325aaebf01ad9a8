package reviewthemes.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reviewthemes.assembly.Workspaces;
import reviewthemes.store.Clocks;
import reviewthemes.store.Decisions;
import reviewthemes.store.StoredWorkspace;
import reviewthemes.verify.Scene;
import reviewthemes.verify.WorkspaceProblem;
import reviewthemes.verify.WorkspaceProblem.Kind;

class BackupsTest {
  private final Clocks clock = new Clocks();
  @TempDir private Path path;

  private WorkspaceFolder folder() {
    return new WorkspaceFolder(path);
  }

  private Backups backups() {
    return new Backups(folder(), clock);
  }

  private StoredWorkspace open() {
    StoredWorkspace workspace = Workspaces.create(path.toString(), clock);
    if (workspace.reviews().all().isEmpty()) {
      long run = workspace.keeper().start("in", Scene.result(List.of()).producedBy(), List.of());
      workspace.keeper().keep(run, Scene.result(List.of()), Scene.PDF);
    }
    return workspace;
  }

  private void decide(int times) {
    try (StoredWorkspace workspace = open()) {
      for (int i = 0; i < times; i++) {
        workspace.decisions().append(Decisions.accept(Scene.ANN));
      }
    }
  }

  private int decisions() {
    try (StoredWorkspace workspace = open()) {
      return workspace.decisions().all().size();
    }
  }

  private List<String> names() {
    return backups().list().stream().map(file -> file.getFileName().toString()).toList();
  }

  @Test
  void a_copy_is_made_at_the_first_use_of_each_day() {
    decide(1);
    decide(1);
    assertThat(names()).singleElement().asString().matches("themes-2026-03-01T.*-daily.db");
    clock.turn(Duration.ofDays(1));
    decide(1);
    assertThat(names()).hasSize(2);
  }

  @Test
  void a_server_that_runs_for_days_copies_each_day() {
    try (StoredWorkspace workspace = open()) {
      workspace.decisions().append(Decisions.accept(Scene.ANN));
      clock.turn(Duration.ofDays(1));
      workspace.decisions().append(Decisions.accept(Scene.ANN));
    }
    assertThat(names()).hasSize(2);
  }

  @Test
  void of_the_daily_copies_the_last_fourteen_are_kept_and_of_those_asked_for_all() {
    decide(1);
    backups().make(Backups.Reason.ASKED);
    for (int day = 0; day < 16; day++) {
      clock.turn(Duration.ofDays(1));
      backups().make(Backups.Reason.DAILY);
    }
    assertThat(names()).filteredOn(name -> name.endsWith("-daily.db")).hasSize(14);
    assertThat(names()).filteredOn(name -> name.endsWith("-asked.db")).hasSize(1);
  }

  @Test
  void restoring_goes_back_and_keeps_what_was_there() {
    decide(3);
    Path copy = backups().make(Backups.Reason.ASKED);
    decide(2);
    Restore.Done done = new Restore(folder(), clock).from(copy.getFileName());
    assertThat(done.decisions()).isEqualTo(3);
    assertThat(decisions()).isEqualTo(3);
    new Restore(folder(), clock).from(done.replaced().orElseThrow());
    assertThat(decisions()).isEqualTo(5);
  }

  @Test
  void a_copy_can_be_made_while_the_workspace_is_in_use_but_not_restored() {
    try (StoredWorkspace workspace = open()) {
      workspace.decisions().append(Decisions.accept(Scene.ANN));
      Path copy = backups().make(Backups.Reason.ASKED);
      workspace.decisions().append(Decisions.accept(Scene.ANN));
      assertThatThrownBy(() -> new Restore(folder(), clock).from(copy))
          .isInstanceOfSatisfying(
              WorkspaceProblem.class, e -> assertThat(e.kind()).isEqualTo(Kind.LOCKED));
      assertThat(workspace.decisions().all()).hasSize(2);
      workspace.decisions().append(Decisions.accept(Scene.ANN));
    }
    assertThat(decisions()).isEqualTo(3);
  }

  @Test
  void a_damaged_workspace_is_restored_and_the_damaged_file_kept() throws IOException {
    decide(3);
    Path copy = backups().make(Backups.Reason.ASKED);
    damage(folder().database());
    Restore.Done done = new Restore(folder(), clock).from(copy);
    assertThat(decisions()).isEqualTo(3);
    assertThat(done.replaced().orElseThrow()).exists();
  }

  @Test
  void a_damaged_copy_is_refused_and_nothing_changes() throws IOException {
    decide(3);
    Path copy = backups().make(Backups.Reason.ASKED);
    damage(copy);
    assertThatThrownBy(() -> new Restore(folder(), clock).from(copy))
        .isInstanceOf(WorkspaceProblem.class)
        .hasMessageContaining("choose another copy");
    assertThat(decisions()).isEqualTo(3);
    Path text = Files.writeString(path.resolve("text.db"), "not a database");
    assertThatThrownBy(() -> new Restore(folder(), clock).from(text))
        .hasMessageContaining("no workspace");
    assertThatThrownBy(() -> new Restore(folder(), clock).from(Path.of("absent.db")))
        .hasMessageContaining("does not exist");
  }

  /** Leaves the first page, so that it looks like a database. */
  static void damage(Path file) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      for (long at = 4096; at < bytes.length(); at += 512) {
        bytes.seek(at);
        bytes.writeLong(0x5EED5EED5EED5EEDL);
      }
    }
  }
}
