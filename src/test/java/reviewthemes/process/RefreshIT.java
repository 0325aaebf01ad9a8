package reviewthemes.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three years of a workspace: a new review, then a new codebook, with real files. */
class RefreshIT {
  private static final String THEME = "practice.recording";

  @TempDir private Path folder;

  @Test
  void new_reviews_and_a_new_codebook_are_told_apart_and_each_year_can_be_made_again()
      throws IOException {
    Path home = folder.resolve("home");
    for (String part : List.of("codebook", "pipeline", "models")) {
      copy(Program.HOME.resolve(part), home.resolve(part));
    }
    Path first = Files.createDirectory(folder.resolve("first"));
    Path second = Files.createDirectory(folder.resolve("second"));
    example("b", first.resolve("b.pdf"));
    example("c", first.resolve("c.pdf"));
    example("b", second.resolve("b again.pdf"));
    example("d", second.resolve("d.pdf"));
    Path workspace = folder.resolve("w");
    done(Program.run(home, "run", first, "--workspace", workspace));

    String out = done(Program.run(home, "refresh", workspace, second, "--name", "2025"));
    assertThat(out)
        .contains("To read: 1 of 3 reviews", "2025 AGAINST start", "1 new,", "2 as they were")
        .contains("1 of 1 new review", "too few reviews to tell");

    Path file = home.resolve("codebook").resolve(THEME + ".yaml");
    Files.writeString(
        file, Files.readString(file).replaceFirst("(?m)^name: .*$", "name: Another name"));
    out = done(Program.run(home, "refresh", workspace, "--name", "2026"));
    assertThat(out)
        .contains(
            "To read: 3 of 3 reviews", "3 read again", "the codebook (definitions that changed: 1)")
        .contains("CHANGED DEFINITIONS")
        .containsPattern("Another name +before +\\w+")
        .containsPattern("Another name +now +Another name")
        .contains("Nothing moved.");

    done(Program.run(home, "refresh", workspace, "--check", "2025"));
    out = done(Program.run(home, "refresh", workspace, "--check", "2026", "--read-again"));
    assertThat(out).contains("3 reviews, read again, come out the same to the last quote");
    assertThat(workspace.resolve("refreshes/2026/like-with-like.csv")).exists();
  }

  private static String done(Program program) {
    assertThat(program.code()).as(program.out() + program.err()).isZero();
    return program.out();
  }

  private static void example(String letter, Path to) throws IOException {
    Files.copy(
        Program.EXAMPLES.resolve("ex-child-" + letter + ".pdf"),
        to,
        StandardCopyOption.REPLACE_EXISTING);
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
