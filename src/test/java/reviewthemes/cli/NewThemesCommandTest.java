package reviewthemes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command on the four example reviews. */
class NewThemesCommandTest {
  private static final Path EXAMPLES =
      Path.of(System.getProperty("themes.home", "."), "examples/reviews");

  @TempDir private Path folder;
  private StringWriter out = new StringWriter();

  @Test
  void it_prints_terms_with_sentences_and_writes_a_table_and_drafts() throws IOException {
    Path drafts = folder.resolve("drafts");
    assertThat(run(EXAMPLES, "--top", "3", "--csv", folder, "--drafts", drafts)).isZero();
    assertThat(out.toString())
        .contains("Reading 4 reviews", "WHAT REVIEWERS JUDGE BY", "EXAMPLES")
        .containsPattern("ex-child-[a-d], page \\d+: [A-Z]");
    List<String> rows = Files.readAllLines(folder.resolve("new-themes.csv"));
    assertThat(rows.get(0)).contains("Rank", "Term", "in reviews", "examples");
    assertThat(rows).hasSizeGreaterThan(3);
    try (Stream<Path> files = Files.list(drafts)) {
      assertThat(files).hasSize(3).allMatch(file -> file.toString().contains("practice."));
    }
  }

  @Test
  void what_cannot_be_done_is_told_in_one_line() {
    refuses("there is no theme 'practice.absent'", EXAMPLES, "--without", "practice.absent");
    refuses("holds neither a workspace nor PDF files", folder);
    refuses("does not exist", folder.resolve("absent"));
    assertThat(run(EXAMPLES, "--top", "0")).isEqualTo(Main.WRONG_USE);
  }

  private void refuses(String reason, Object... arguments) {
    assertThat(run(arguments)).isEqualTo(Main.WRONG_USE);
    assertThat(out.toString().lines()).singleElement().asString().contains(reason);
  }

  private int run(Object... arguments) {
    out = new StringWriter();
    PrintWriter writer = new PrintWriter(out, true);
    return Main.commandLine(writer, writer)
        .execute(
            Stream.concat(Stream.of("new-themes"), Stream.of(arguments).map(Object::toString))
                .toArray(String[]::new));
  }
}
