package reviewthemes.attribute.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import reviewthemes.sentence.BrokenRules;

class StatusRulesYamlTest {
  @Test
  void names_every_problem_with_its_line() throws IOException {
    Path file = Path.of(System.getProperty("themes.home", "."), "pipeline", "legal-status.yaml");
    String broken =
        Files.readString(file)
                .replace("common: [child protection plan,", "common: [child protection plans,")
                .replace("  until: '", "  untill: '")
                .replace("- [now, subject]", "- [now]")
                .replace("  name: '<name>'", "  name: '<nmae>'")
                .replace("  silent: the", "  silence: the")
                .replace("care leaver: 'care leaver'", "care leaver: 'care (leaver'")
            + "\nmore: []\n";
    BrokenRules problems =
        catchThrowableOfType(
            BrokenRules.class,
            () -> StatusRulesYaml.read(new StringReader(broken), "legal-status.yaml"));
    assertThat(problems.problems())
        .allMatch(problem -> problem.matches("legal-status.yaml:\\d+: .*"))
        .anyMatch(problem -> problem.contains("'child protection plans' is none of the values"))
        .anyMatch(problem -> problem.contains("'UNTILL'"))
        .anyMatch(problem -> problem.contains("'until' is missing"))
        .anyMatch(problem -> problem.contains("two cues are needed"))
        .anyMatch(problem -> problem.contains("<nmae>"))
        .anyMatch(problem -> problem.contains("'silent' is missing"))
        .anyMatch(problem -> problem.contains("not a pattern"))
        .anyMatch(problem -> problem.contains("'more'"));
  }
}
