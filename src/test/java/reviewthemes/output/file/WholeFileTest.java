package reviewthemes.output.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  private static final String LEFT = ".themes-0f0e1d2c-1111-2222-3333-444455556666.part";

  @TempDir private Path folder;

  @Test
  void a_file_appears_when_it_is_complete() throws IOException {
    Path target = Files.writeString(folder.resolve("a.json"), "old");
    try (WholeFile file = new WholeFile(target)) {
      file.writer().write("new");
      assertThat(target).hasContent("old");
      file.finish();
    }
    assertThat(target).hasContent("new");
    assertThat(names()).containsExactly("a.json");
  }

  @Test
  void what_is_given_up_leaves_nothing_behind() throws IOException {
    try (WholeFile file = new WholeFile(folder.resolve("a.json"))) {
      file.writer().write("ne");
    }
    assertThat(names()).isEmpty();
  }

  @Test
  void what_a_killed_program_left_is_taken_away_and_nothing_else() throws IOException {
    Files.writeString(folder.resolve(LEFT), "{");
    List<String> others =
        List.of(".themes-mine.part", "a.json", "b" + LEFT, "notes.part", LEFT + "s");
    for (String other : others) {
      Files.writeString(folder.resolve(other), "");
    }
    WholeFile.sweep(folder);
    assertThat(names()).containsExactlyInAnyOrderElementsOf(others);
  }

  @Test
  void what_is_still_being_written_stays() throws IOException {
    Path target = folder.resolve("a.json");
    try (WholeFile file = new WholeFile(target)) {
      file.writer().write("new");
      WholeFile.sweep(folder);
      file.finish();
    }
    assertThat(target).hasContent("new");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Test
  void bytes_are_written_whole_in_place_of_older_ones() throws IOException {
    Path target = Files.write(folder.resolve("report.docx"), new byte[] {9, 9, 9});
    WholeFile.write(target, new byte[] {1, 2});
    assertThat(target).hasBinaryContent(new byte[] {1, 2});
    assertThat(folder).isDirectoryContaining("glob:**.docx");
    WholeFile.sweep(folder);
    assertThat(folder.toFile().list()).containsExactly("report.docx");
  }
}
