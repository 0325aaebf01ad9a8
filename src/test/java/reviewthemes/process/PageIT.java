package reviewthemes.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A browser opens the page of results from disk, and its script counts and filters the quotes. */
class PageIT {
  @TempDir private Path out;

  @Test
  void a_browser_shows_the_quotes_and_the_filters() {
    Optional<String> browser =
        Stream.of("chromium", "chromium-browser", "google-chrome").filter(PageIT::starts).findAny();
    assumeTrue(browser.isPresent(), "no Chromium is installed");
    Path review = Program.EXAMPLES.resolve("ex-child-c.pdf");
    assertThat(Program.run("run", review, "--out", out).code()).isZero();

    Program shown =
        Program.finish(
            Program.builder(
                List.of(
                    browser.get(),
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--user-data-dir=" + out.resolve("browser"),
                    "--dump-dom",
                    out.resolve("index.html").toUri().toString())));
    assertThat(shown.out())
        .containsPattern("id=\"shown\"[^>]*>[1-9]\\d* quotes?<")
        .contains("<form class=\"filters\" id=\"filters\">")
        .contains("id=\"nothing\" hidden");
  }

  private static boolean starts(String browser) {
    try {
      return new ProcessBuilder(browser, "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
