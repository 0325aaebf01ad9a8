package reviewthemes.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reviewthemes.assembly.Workspaces;
import reviewthemes.codebook.ThemeId;
import reviewthemes.output.ReviewResult;
import reviewthemes.output.json.JsonResults;
import reviewthemes.review.ReviewId;
import reviewthemes.store.StoredWorkspace;
import reviewthemes.verify.Act;
import reviewthemes.verify.Basis;
import reviewthemes.verify.Coder;
import reviewthemes.verify.Decision;
import reviewthemes.verify.Draft;
import reviewthemes.verify.QuoteStanding;
import reviewthemes.verify.QuoteState;
import reviewthemes.verify.ReviewEntry;
import reviewthemes.verify.ReviewState;
import reviewthemes.verify.Verdict;

/** Runs into a workspace, and what becomes of decisions there. */
class WorkspaceIT {
  private static final Coder ANN = new Coder("Ann");
  private static final ReviewId B = new ReviewId("b");

  @TempDir private static Path made;
  @TempDir private Path folder;
  private Path home;

  @BeforeAll
  static void runOnce() throws IOException {
    for (String part : List.of("codebook", "pipeline", "models")) {
      copy(Program.HOME.resolve(part), made.resolve("home").resolve(part));
    }
    Files.createDirectory(made.resolve("in"));
    Files.copy(Program.EXAMPLES.resolve("ex-child-b.pdf"), made.resolve("in/b.pdf"));
    Files.copy(Program.EXAMPLES.resolve("ex-child-c.pdf"), made.resolve("in/c.pdf"));
    run(made);
  }

  @BeforeEach
  void copyWhatIsThere() throws IOException {
    copy(made, folder);
    home = folder.resolve("home");
  }

  private Path workspace() {
    return folder.resolve("w");
  }

  private Program run() {
    return run(folder);
  }

  private static Program run(Path folder) {
    Program program =
        Program.run(
            folder.resolve("home"),
            "run",
            folder.resolve("in"),
            "--workspace",
            folder.resolve("w"));
    assertThat(program.code()).as(program.out() + program.err()).isZero();
    return program;
  }

  private StoredWorkspace open() {
    return Workspaces.open(workspace().toString(), Clock.systemUTC());
  }

  @Test
  void the_workspace_holds_what_the_files_say_and_the_pdf_files() throws IOException {
    try (StoredWorkspace opened = open()) {
      JsonResults files = new JsonResults(workspace().resolve("out/reviews"));
      for (ReviewEntry entry : opened.reviews().all()) {
        ReviewResult result = opened.reviews().result(entry.id()).orElseThrow();
        assertThat(files.read(entry.id())).contains(result);
        assertThat(opened.reviews().pdf(entry.document().sha256()).orElseThrow())
            .isEqualTo(Files.readAllBytes(folder.resolve("in/" + entry.id() + ".pdf")));
      }
      assertThat(opened.reviews().all()).hasSize(2).allMatch(ReviewEntry::inFolder);
      assertThat(opened.definitions().current()).hasSizeGreaterThan(20);
    }
    assertThat(workspace().resolve("out/index.html")).exists();
  }

  @Test
  void a_run_into_a_workspace_that_lost_its_database_fills_it_again() throws IOException {
    Files.delete(workspace().resolve("themes.db"));
    assertThat(run().out()).contains("2 unchanged");
    try (StoredWorkspace opened = open()) {
      assertThat(opened.reviews().all()).hasSize(2);
    }
  }

  @Test
  void decisions_outlive_a_changed_file_a_changed_codebook_and_a_removed_review()
      throws IOException {
    Decision decision = acceptFirstQuote();
    Files.copy(
        Program.EXAMPLES.resolve("ex-child-d.pdf"),
        folder.resolve("in/c.pdf"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    run();
    assertThat(standing(decision).stale()).isFalse();

    ThemeId theme = ((Act.OnQuote) decision.act()).code().theme();
    Path file = home.resolve("codebook").resolve(theme.value() + ".yaml");
    Files.writeString(
        file, Files.readString(file).replaceFirst("(?m)^name: .*$", "name: Another name"));
    run();
    assertThat(standing(decision).stale()).isTrue();
    try (StoredWorkspace opened = open()) {
      assertThat(opened.definitions().find(decision.basis().definition()).orElseThrow().lines())
          .doesNotContain("Another name");
      assertThat(opened.definitions().current().get(theme).lines()).contains("Another name");
    }

    Files.delete(folder.resolve("in/b.pdf"));
    run();
    assertThat(standing(decision).decision()).isEqualTo(decision);
    try (StoredWorkspace opened = open()) {
      assertThat(opened.reviews().find(B).orElseThrow().inFolder()).isFalse();
      assertThat(opened.reviews().pdf(decision.basis().sha256())).isPresent();
    }
  }

  @Test
  void a_backup_is_made_and_gone_back_to() {
    Program backup = Program.run("backup", workspace());
    assertThat(backup.code()).isZero();
    Path copy = Path.of(backup.out().strip().replace("Copied to ", ""));
    assertThat(copy).exists();
    acceptFirstQuote();

    assertThat(Program.run("restore", workspace()).out()).contains(copy.getFileName().toString());
    Program restore = Program.run("restore", workspace(), copy.getFileName());
    assertThat(restore.code()).as(restore.err()).isZero();
    assertThat(restore.out()).contains("holds 0 decisions", "What was there is kept: ");
    try (StoredWorkspace opened = open()) {
      assertThat(opened.decisions().all()).isEmpty();
    }
  }

  @Test
  void what_cannot_be_done_is_told_in_one_line() throws IOException {
    refuses(Program.run("backup", folder.resolve("absent")), "holds no workspace");
    refuses(Program.run("restore", workspace(), "absent.db"), "does not exist");
    refuses(Program.run("backup", "jdbc:postgresql://localhost/themes"), "pg_dump");
    Path file = Files.writeString(folder.resolve("file"), "mine");
    refuses(Program.run("run", folder.resolve("in"), "--workspace", file), "choose another folder");
    Files.writeString(workspace().resolve("themes.db"), "no database ".repeat(1000));
    refuses(Program.run("run", folder.resolve("in"), "--workspace", workspace()), "themes restore");
  }

  private static void refuses(Program program, String reason) {
    assertThat(program.code()).isEqualTo(2);
    assertThat(program.err().lines()).singleElement().asString().contains(reason);
  }

  private Decision acceptFirstQuote() {
    try (StoredWorkspace opened = open()) {
      ReviewEntry entry = opened.reviews().find(B).orElseThrow();
      QuoteState first =
          state(opened).quotes().stream().filter(QuoteState::flagged).findFirst().orElseThrow();
      Basis basis =
          Basis.of(entry, opened.definitions().current().get(first.quote().code().theme()));
      Act act = new Act.OnQuote(first.quote(), Verdict.ACCEPT);
      return opened.decisions().append(new Draft(UUID.randomUUID(), ANN, B, basis, act, 3));
    }
  }

  private QuoteStanding standing(Decision decision) {
    try (StoredWorkspace opened = open()) {
      return state(opened).quotes().stream()
          .flatMap(quote -> quote.of(ANN).stream())
          .filter(standing -> standing.decision().equals(decision))
          .findFirst()
          .orElseThrow();
    }
  }

  private static ReviewState state(StoredWorkspace opened) {
    return ReviewState.of(
        opened.reviews().result(B).orElseThrow(),
        opened.decisions().of(B),
        Map.copyOf(opened.definitions().current()));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
