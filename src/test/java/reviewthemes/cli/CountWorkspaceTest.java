package reviewthemes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reviewthemes.assembly.Workspaces;
import reviewthemes.output.ReviewResult;
import reviewthemes.store.StoredWorkspace;
import reviewthemes.verify.Act;
import reviewthemes.verify.Assignment;
import reviewthemes.verify.Basis;
import reviewthemes.verify.Coder;
import reviewthemes.verify.Draft;
import reviewthemes.verify.Presence;
import reviewthemes.verify.Scene;

/** The command on a workspace: a real database with decisions of two coders. */
class CountWorkspaceTest {
  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();

  @BeforeEach
  void fill() {
    ReviewResult result =
        Scene.result(
            List.of(
                Scene.flag(Scene.CONCERN, Scene.quote("q-1", "Records were not kept.", 3, 100)),
                Scene.flag(Scene.FACT, Scene.quote("q-2", "She had been depressed.", 5, 300))));
    try (StoredWorkspace workspace = Workspaces.create(folder.toString(), Clock.systemUTC())) {
      long run = workspace.keeper().start("in", result.producedBy(), List.of());
      workspace.keeper().keep(run, result, Scene.PDF);
      workspace.keeper().inFolder(Set.of(Scene.REVIEW));
    }
  }

  @Test
  void without_verdicts_suggestions_are_counted_and_verdicts_are_refused() {
    assertThat(run("--from", "verdicts")).isEqualTo(Main.WRONG_USE);
    assertThat(out.toString()).contains("there are no verdicts on").doesNotContain("THEMES");
    assertThat(run()).isZero();
    assertThat(out.toString()).containsPattern("Parental mental health +1 of 1  100 %");
  }

  @Test
  void verdicts_of_two_coders_are_counted_where_they_agree_and_compared() {
    decide(Scene.ANN, new Act.OnTheme(Scene.FACT, Presence.PRESENT));
    decide(Scene.BEN, new Act.OnTheme(Scene.FACT, Presence.PRESENT));
    decide(Scene.ANN, new Act.OnTheme(Scene.CONCERN, Presence.PRESENT));
    decide(Scene.BEN, new Act.OnTheme(Scene.CONCERN, Presence.ABSENT));
    assertThat(run("--agreement")).isZero();
    assertThat(out.toString())
        .containsPattern("Parental mental health +1 of 1  100 % +1 of 1  100 %")
        .containsPattern("Recording: concern +1 of 1  100 % +- +- +1 coders disagree")
        .contains("AGREEMENT OF Ann, Ben", "AGREEMENT OF PROGRAM AND PEOPLE")
        .containsPattern("all together +2 +0.50 +0.00 ")
        .containsPattern(
            "Parental mental health +1 +1.00 +not computable +- +not computable +1.00");
  }

  @Test
  void what_people_say_of_the_review_as_a_whole_is_counted() {
    assertThat(run("--by", "outcome")).isEqualTo(Main.WRONG_USE);
    decide(Scene.ANN, new Act.OnAttribute("outcome", "", "fatal", Optional.empty()));
    assertThat(run("--by", "outcome")).isZero();
    assertThat(out.toString()).containsPattern("(?i)by outcome").containsPattern("fatal");
    decide(Scene.ANN, new Act.OnAttribute("outcome", "", "unknown", Optional.empty()));
    assertThat(run("--by", "outcome")).as("nothing is known of it").isEqualTo(Main.WRONG_USE);
  }

  @Test
  void while_a_review_is_coded_blind_its_verdicts_are_neither_counted_nor_compared() {
    blind(Scene.ANN);
    blind(Scene.BEN);
    decide(Scene.ANN, new Act.OnTheme(Scene.FACT, Presence.PRESENT));
    decide(Scene.BEN, new Act.OnTheme(Scene.FACT, Presence.ABSENT));
    finish(Scene.ANN);
    assertThat(run("--agreement")).isZero();
    assertThat(out.toString())
        .contains("child-a.pdf is coded blind, and not all have finished: Ann, Ben")
        .doesNotContain("coders disagree", "AGREEMENT OF Ann");

    finish(Scene.BEN);
    decide(Scene.BEN, new Act.OnTheme(Scene.FACT, Presence.PRESENT));
    out.getBuffer().setLength(0);
    assertThat(run("--agreement")).isZero();
    assertThat(out.toString())
        .as("they agree by now, but did not when neither saw the other's verdict")
        .containsPattern("Parental mental health +1 of 1  100 % +1 of 1  100 %")
        .contains("AGREEMENT OF Ann, Ben")
        .containsPattern("all together +1 +0.00 ");
  }

  private void blind(Coder coder) {
    try (StoredWorkspace workspace = Workspaces.open(folder.toString(), Clock.systemUTC())) {
      workspace.team().assign(new Assignment(Scene.REVIEW, coder, true));
    }
  }

  private void finish(Coder coder) {
    try (StoredWorkspace workspace = Workspaces.open(folder.toString(), Clock.systemUTC())) {
      workspace.team().finish(Scene.REVIEW, coder, true);
    }
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
    PrintWriter writer = new PrintWriter(out, true);
    List<String> arguments =
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of("count", folder.toString()),
                java.util.stream.Stream.of(options))
            .toList();
    return Main.commandLine(writer, writer).execute(arguments.toArray(String[]::new));
  }
}
