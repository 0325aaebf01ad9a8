package reviewthemes.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reviewthemes.output.json.OutputSchemaTest;

/** Runs that follow one another: only what changed is read, and what is there is always whole. */
class RunsIT {
  @TempDir private Path folder;

  @BeforeEach
  void copyReviews() throws IOException {
    Files.createDirectory(folder.resolve("in"));
    copy("ex-child-b.pdf", "b.pdf");
    copy("ex-child-c.pdf", "c.pdf");
  }

  @Test
  void a_second_run_reads_what_changed_and_writes_the_same() throws Exception {
    assertThat(run("out").out()).contains("2 files: 2 read now, 0 unchanged");
    Map<Path, String> first = contents("out");

    assertThat(run("out").out()).contains("2 files: 0 read now, 2 unchanged");
    assertThat(contents("out")).isEqualTo(first);

    assertThat(run("out", "--force").out()).contains("2 files: 2 read now, 0 unchanged");
    assertThat(contents("out")).isEqualTo(first);

    copy("ex-child-d.pdf", "c.pdf");
    assertThat(run("out").out()).contains("2 files: 1 read now, 1 unchanged");
    assertThat(contents("out").get(Path.of("reviews/b.json")))
        .isEqualTo(first.get(Path.of("reviews/b.json")));
    assertThat(contents("out").get(Path.of("reviews/c.json")))
        .isNotEqualTo(first.get(Path.of("reviews/c.json")));

    Files.delete(folder.resolve("in/c.pdf"));
    assertThat(run("out").out()).contains("taken out of the results: c");
    assertThat(contents("out")).doesNotContainKey(Path.of("reviews/c.json"));
  }

  @Test
  void the_number_of_threads_changes_nothing_and_results_fit_the_schema() throws Exception {
    run("one", "--threads", "1");
    run("four", "--threads", "4");
    assertThat(contents("one")).isEqualTo(contents("four")).containsKey(Path.of("index.html"));
    for (String id : new String[] {"b", "c"}) {
      Path result = folder.resolve("one/reviews/" + id + ".json");
      assertThat(OutputSchemaTest.mistakes(result)).isEmpty();
    }
  }

  @Test
  void a_run_that_is_killed_leaves_what_was_there_and_the_next_one_tidies_up() throws Exception {
    run("out");
    Map<Path, String> before = contents("out");
    Process process =
        Program.start("run", folder.resolve("in"), "--out", folder.resolve("out"), "--force");
    try (BufferedReader lines = process.inputReader()) {
      assertThat(lines.readLine()).startsWith("Reading 2 files");
      lines.readLine();
    }
    process.destroyForcibly().waitFor();
    Map<Path, String> after = contents("out");
    after.keySet().removeIf(path -> path.getFileName().toString().endsWith(".part"));
    assertThat(after).isEqualTo(before);

    Path left = folder.resolve("out/reviews/.themes-0f0e1d2c-1111-2222-3333-444455556666.part");
    Files.writeString(left, "{");
    run("out");
    assertThat(contents("out")).isEqualTo(before);
  }

  private Program run(String out, String... options) {
    Object[] arguments =
        Stream.concat(
                Stream.of("run", folder.resolve("in"), "--out", folder.resolve(out)),
                Stream.of(options))
            .toArray();
    Program program = Program.run(arguments);
    assertThat(program.code()).as(program.out() + program.err()).isZero();
    return program;
  }

  private void copy(String example, String name) throws IOException {
    Files.copy(
        Program.EXAMPLES.resolve(example),
        folder.resolve("in").resolve(name),
        StandardCopyOption.REPLACE_EXISTING);
  }

  private Map<Path, String> contents(String out) throws IOException {
    Map<Path, String> contents = new TreeMap<>();
    Path root = folder.resolve(out);
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(root.relativize(file), Files.readString(file));
      }
    }
    return contents;
  }
}
