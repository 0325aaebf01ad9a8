package reviewthemes.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Every command answers, and its exit code says how it went. */
class CommandsIT {
  private static final Path REVIEW = Program.EXAMPLES.resolve("ex-child-c.pdf");

  @Test
  void help_names_every_command() {
    Program help = Program.run("--help");
    assertThat(help.code()).isZero();
    assertThat(help.out()).contains("run", "explain", "codebook", "evaluate", "bench");
  }

  @Test
  void the_version_is_told() {
    Program version = Program.run("--version");
    assertThat(version.code()).isZero();
    assertThat(version.out()).startsWith("Review Themes 0.").contains("Java ");
  }

  @Test
  void the_codebook_is_listed() {
    Program list = Program.run("codebook", "list");
    assertThat(list.code()).isZero();
    assertThat(list.out()).contains("practice.recording", "25 themes");
  }

  @Test
  void the_codebook_holds_against_its_examples() {
    Program check = Program.run("codebook", "check");
    assertThat(check.out()).contains("0 errors");
    assertThat(check.code()).isZero();
  }

  @Test
  void a_suggestion_is_explained() {
    Program explain = Program.run("explain", REVIEW, "practice.recording");
    assertThat(explain.code()).isZero();
    assertThat(explain.out()).contains("practice.recording");
  }

  @Test
  void the_whole_job_is_timed_beside_the_text_alone() {
    Program bench = Program.run("bench", REVIEW, "--rounds", "1");
    assertThat(bench.code()).isZero();
    assertThat(bench.out()).contains("text alone", "whole job").containsPattern("ratio +\\d");
  }

  @Test
  void wrong_use_says_what_is_wrong() {
    wrong("Say what to do", "codebook");
    wrong("--frobnicate is not understood", "run", Program.EXAMPLES, "--frobnicate");
    wrong("--threads takes a number from 1", "run", Program.EXAMPLES, "--threads", "0");
  }

  @Test
  void without_codebook_it_does_not_start(@TempDir Path empty) {
    Program program = Program.run(empty, "codebook", "list");
    assertThat(program.code()).isEqualTo(2);
    assertThat(program.err()).contains("codebook", "./themes").doesNotContain("\tat ");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void the_launcher_works_from_any_folder(@TempDir Path folder) {
    List<String> command = List.of(Program.HOME.resolve("themes").toString(), "codebook", "list");
    Program list = Program.finish(Program.builder(command).directory(folder.toFile()));
    assertThat(list.err()).isEmpty();
    assertThat(list.code()).isZero();
    assertThat(list.out()).contains("25 themes");
  }

  private static void wrong(String message, Object... arguments) {
    Program program = Program.run(arguments);
    assertThat(program.code()).isEqualTo(2);
    assertThat(program.err()).contains(message).doesNotContain("\tat ");
  }
}
