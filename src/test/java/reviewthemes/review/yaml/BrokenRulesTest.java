package reviewthemes.review.yaml;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenRulesTest {
  @TempDir Path folder;

  @Test
  void every_problem_is_named_with_file_and_line() throws IOException {
    Path file = folder.resolve("sections.yaml");
    Files.writeString(
        file,
        """
        roles:
          contents: {factors: 0, practice: 0}
          other: {factors: 2, practice: 0.5}
          front_matter: {factors: 0, practice: 0, colour: red}
        headings:
          - role: nonsense
            words: ['^a(b']
        """);
    assertThatThrownBy(() -> SectionRulesFile.load(file))
        .isInstanceOf(BrokenRules.class)
        .hasMessageContaining("sections.yaml:3: role 'other': ")
        .hasMessageContaining("sections.yaml:4: unknown key 'colour'")
        .hasMessageContaining("sections.yaml:6: no such role: 'nonsense'")
        .hasMessageContaining("sections.yaml:7: not a regular expression");
  }

  @Test
  void a_missing_file_is_named() {
    assertThatThrownBy(() -> ReadingRulesFile.load(folder.resolve("reading.yaml")))
        .isInstanceOf(BrokenRules.class)
        .hasMessageContaining("reading.yaml: cannot be read");
  }
}
