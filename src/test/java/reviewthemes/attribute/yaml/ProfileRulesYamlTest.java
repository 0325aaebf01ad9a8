package reviewthemes.attribute.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import reviewthemes.sentence.BrokenRules;

class ProfileRulesYamlTest {
  @Test
  void namesEveryProblemWithItsLine() throws IOException {
    Path file = Path.of(System.getProperty("themes.home", "."), "pipeline", "profile.yaml");
    String broken =
        Files.readString(file)
                .replace("  gender:\n", "  gendre:\n")
                .replace("{id: brief, in: front,", "{id: brief, in: fornt,")
                .replace("(?<x><people>),? for (?:the", "(?<x><poeple>),? for (?:the")
                .replace("read: period, weight: 2,", "read: perriod, weight: 2,")
            + "\nmore: []\n";
    BrokenRules problems =
        catchThrowableOfType(
            BrokenRules.class,
            () -> ProfileRulesYaml.read(new StringReader(broken), "profile.yaml"));
    assertThat(problems.problems())
        .allMatch(problem -> problem.matches("profile.yaml:\\d+: .*"))
        .anyMatch(problem -> problem.contains("'gendre'"))
        .anyMatch(problem -> problem.contains("'gender' is missing"))
        .anyMatch(problem -> problem.contains("'fornt'"))
        .anyMatch(problem -> problem.contains("<poeple>"))
        .anyMatch(problem -> problem.contains("'perriod'"))
        .anyMatch(problem -> problem.contains("'more'"));
  }
}
