package reviewthemes.attribute.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import reviewthemes.sentence.BrokenRules;

class AttributeRulesYamlTest {
  @Test
  void namesEveryProblemWithItsLine() throws IOException {
    Path file = Path.of(System.getProperty("themes.home", "."), "pipeline", "attributes.yaml");
    String broken =
        Files.readString(file)
                .replace("subjects: {child: 1,", "subjects: {chidl: 1,")
                .replace("aged?:? <lead><age>'", "aged?:? <led><age>'")
                .replace("where: label", "where: lable")
            + "\nages_too: []\n";
    BrokenRules problems =
        catchThrowableOfType(
            BrokenRules.class,
            () -> AttributeRulesYaml.read(new StringReader(broken), "attributes.yaml"));
    assertThat(problems.problems())
        .hasSize(4)
        .allMatch(problem -> problem.matches("attributes.yaml:\\d+: .*"))
        .anyMatch(problem -> problem.contains("'chidl'"))
        .anyMatch(problem -> problem.contains("<led>"))
        .anyMatch(problem -> problem.contains("'lable'"))
        .anyMatch(problem -> problem.contains("'ages_too'"));
  }
}
