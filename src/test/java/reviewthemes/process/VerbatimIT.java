package reviewthemes.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another program finds every quote on the page where it is said to be. */
class VerbatimIT {
  @TempDir private Path out;

  @Test
  void every_quote_stands_on_its_page() throws Exception {
    assumeTrue(Verbatim.isPossible(), "pdftotext is missing: install poppler-utils");
    List<Path> folders =
        List.of(Program.EXAMPLES, Program.HOME.resolve("src/test/resources/reviews"));
    Verbatim verbatim = new Verbatim();
    for (Path folder : folders) {
      Path results = out.resolve(folder.getFileName());
      assertThat(Program.run("run", folder, "--out", results, "--sensitive").code()).isZero();
      verbatim.check(results, List.of(folder));
    }
    assertThat(verbatim.missing()).isEmpty();
    assertThat(verbatim.quotes()).isGreaterThan(50);
  }
}
