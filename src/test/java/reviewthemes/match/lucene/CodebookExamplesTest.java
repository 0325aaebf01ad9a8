package reviewthemes.match.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import reviewthemes.codebook.Problem;

class CodebookExamplesTest {
  private static final Path CODEBOOK = Path.of(System.getProperty("themes.home", "."), "codebook");

  @Test
  void theCodebookHasNoErrorsAndEveryThemeFindsAnExampleOfItsOwn() throws IOException {
    assumeTrue(Files.exists(CODEBOOK.resolve("practice.recording.yaml")), "no codebook yet");
    assertThat(CheckFolder.problems(CODEBOOK)).filteredOn(Problem::isError).isEmpty();
  }
}
