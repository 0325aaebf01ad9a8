package reviewthemes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reviewthemes.assembly.CoderOnDemand;
import reviewthemes.assembly.Workspaces;
import reviewthemes.output.ReviewResult;
import reviewthemes.pipeline.ProducedBy;
import reviewthemes.pipeline.Sensitivity;
import reviewthemes.store.StoredWorkspace;
import reviewthemes.verify.Act;
import reviewthemes.verify.Basis;
import reviewthemes.verify.Coder;
import reviewthemes.verify.Draft;
import reviewthemes.verify.Presence;
import reviewthemes.verify.Scene;

/** The command on a real database in which people decide between refreshes. */
class RefreshCommandTest {
  @TempDir private Path folder;
  private StringWriter out = new StringWriter();

  @BeforeEach
  void fill() throws IOException {
    ReviewResult made =
        Scene.result(
            List.of(
                Scene.flag(Scene.CONCERN, Scene.quote("q-1", "Records were not kept.", 3, 100)),
                Scene.flag(Scene.FACT, Scene.quote("q-2", "She had been depressed.", 5, 300))));
    ProducedBy installed =
        new CoderOnDemand(Home.find(), Sensitivity.BALANCED, Version.program()).producedBy();
    ReviewResult result = new ReviewResult(made.review(), made.flags(), installed);
    try (StoredWorkspace workspace = Workspaces.create(folder.toString(), Clock.systemUTC())) {
      long run = workspace.keeper().start("in", installed, List.of());
      workspace.keeper().keep(run, result, Scene.PDF);
      workspace.keeper().inFolder(Set.of(Scene.REVIEW));
    }
  }

  @Test
  void verdicts_since_the_last_refresh_move_what_is_verified() throws IOException {
    assertThat(run("--name", "2025")).isZero();
    assertThat(out.toString()).contains("To read: 0 of 1 reviews", "2025 AGAINST start");
    decide(Scene.ANN, new Act.OnTheme(Scene.FACT, Presence.ABSENT));
    assertThat(run("--name", "2026")).isZero();
    assertThat(out.toString())
        .contains("Decisions in between: 1", "WHAT MOVED, suggested\nNothing moved.")
        .contains("WHAT MOVED, verified", "verdicts (n +1)", "42 of 43 did not move")
        .doesNotContain("DID THE CASES CHANGE");
    assertThat(folder.resolve("refreshes/2026/moved-verified.csv"))
        .content()
        .contains("Parental mental health,,0,,0,1,0.0,verdicts (n +1)");
    assertThat(folder.resolve("refreshes/2026/moves.csv"))
        .content()
        .contains("Parental mental health,verified,child-a,not verified,absent,verdicts");
  }

  @Test
  void a_refresh_is_shown_with_what_it_was_made_of() throws IOException {
    run("--name", "2025");
    assertThat(run("--list")).isZero();
    assertThat(out.toString()).containsPattern("(?s)start .*2025 ");
    assertThat(run("--show", "2025")).isZero();
    assertThat(out.toString()).containsPattern("Parental mental health +1 of 1  100 % ");
    assertThat(folder.resolve("refreshes/2025/manifest.json"))
        .content()
        .contains("\"sha256\" : \"" + Scene.SHA256 + "\"", "\"decisions_up_to\" : 0")
        .contains("\"item\" : \"parent.mental_health\"");
  }

  @Test
  void decisions_made_later_do_not_change_what_an_earlier_refresh_comes_to() throws IOException {
    decide(Scene.ANN, new Act.OnTheme(Scene.FACT, Presence.PRESENT));
    run("--name", "2025");
    decide(Scene.ANN, new Act.OnTheme(Scene.FACT, Presence.ABSENT));
    run("--name", "2026");
    run("--check", "2025");
    assertThat(out.toString()).contains("decisions up to number 1").doesNotContain("made again");
    run("--diff", "2025", "2026");
    assertThat(out.toString())
        .containsPattern("Parental mental health +1 of 1  100 % +0 of 1    0 % +verdicts -1");
    run("--diff", "2026", "2025");
    assertThat(out.toString())
        .containsPattern("Parental mental health +0 of 1    0 % +1 of 1  100 % +verdicts \\+1");
  }

  @Test
  void a_check_finds_suggestions_that_were_tampered_with_and_files_that_are_not_the_same()
      throws SQLException {
    run("--name", "2025");
    try (Connection connection =
        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("themes.db"))) {
      connection.createStatement().execute("UPDATE flag SET suggested = 0");
    }
    assertThat(run("--check", "2025")).isEqualTo(Main.SOME_NOT_READ);
    assertThat(out.toString())
        .contains("parent.mental_health, suggested: 1 of 1, made again 0 of 1")
        .contains("0 of 1 PDF files are there, unchanged", "child-a.pdf is not the file");
  }

  @Test
  void what_cannot_be_done_is_told_in_one_line() throws IOException {
    run("--name", "2025");
    refuses("there is a refresh '2025' already", "--name", "2025");
    refuses("there is a refresh 'start' already", "--name", "start");
    refuses("takes up to 60 letters", "--name", "a/b");
    refuses("there are: start, 2025", "--check", "2024");
    refuses("there are: start, 2025", "--diff", "2025", "2024");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    refuses("holds no PDF files", empty.toString());
    refuses("does not exist", folder.resolve("absent").toString());
    assertThat(run(empty.toString(), "--list")).isEqualTo(Main.WRONG_USE);
    assertThat(run("--only")).isEqualTo(Main.WRONG_USE);
    assertThat(run("--read-again")).isEqualTo(Main.WRONG_USE);
  }

  private void refuses(String reason, String... options) {
    assertThat(run(options)).isEqualTo(Main.WRONG_USE);
    assertThat(out.toString().lines()).singleElement().asString().contains(reason);
  }

  private void decide(Coder coder, Act act) {
    Basis basis = new Basis(1, Scene.SHA256, "c1", "d1", "m1");
    try (StoredWorkspace workspace = Workspaces.open(folder.toString(), Clock.systemUTC())) {
      workspace
          .decisions()
          .append(new Draft(UUID.randomUUID(), coder, Scene.REVIEW, basis, act, 1));
    }
  }

  private int run(String... options) {
    out = new StringWriter();
    PrintWriter writer = new PrintWriter(out, true);
    String[] arguments =
        Stream.concat(Stream.of("refresh", folder.toString()), Stream.of(options))
            .toArray(String[]::new);
    return Main.commandLine(writer, writer).execute(arguments);
  }
}
