package reviewthemes.report.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import reviewthemes.report.Outline;
import reviewthemes.report.Outline.Show;
import reviewthemes.sentence.BrokenRules;

/** A broken outline is refused with every problem and its line. */
class OutlineYamlTest {
  private static final Path SHIPPED =
      Path.of(System.getProperty("themes.home", "."), "codebook/views/report.yaml");

  @Test
  void the_outline_that_ships_holds_the_sections_that_boards_publish() throws IOException {
    try (Reader reader = Files.newBufferedReader(SHIPPED)) {
      assertThat(OutlineYaml.read(reader, "report.yaml").chapters())
          .extracting(Outline.Chapter::heading)
          .containsSubsequence(
              "Background",
              "Method",
              "The reviews",
              "Parental factors",
              "Child factors",
              "Good practice",
              "Areas to improve",
              "Comparison with earlier reviews and national studies",
              "Themes that stand together",
              "In the words of the reviews",
              "Limitations",
              "References",
              "Appendix A: the codebook",
              "Appendix B: audit");
    }
  }

  @Test
  void parts_are_texts_or_what_is_shown() throws IOException {
    Outline outline =
        OutlineYaml.read(
            new StringReader(
                """
                title: T
                subtitle: S
                sections:
                  - heading: H
                    parts:
                      - points: [a, b]
                        when: verdicts
                      - show: chart of counts
                        of: [One, Two]
                """),
            "report.yaml");
    assertThat(outline.chapters().get(0).pieces())
        .extracting(Outline.Piece::show)
        .containsExactly(Show.POINTS, Show.CHART_OF_COUNTS);
    assertThat(outline.chapters().get(0).pieces().get(0).when())
        .contains(Outline.Condition.VERDICTS);
    assertThat(outline.chapters().get(0).pieces().get(1).of()).containsExactly("One", "Two");
  }

  @Test
  void every_problem_is_told_with_its_line() {
    String broken =
        """
        title: T
        sections:
          - heading: H
            parts:
              - show: everything
              - text: a
                show: counts
              - text: b
                when: sunny
                if: x
        """;
    assertThatThrownBy(() -> OutlineYaml.read(new StringReader(broken), "report.yaml"))
        .isInstanceOf(BrokenRules.class)
        .hasMessageContaining("report.yaml:1: 'subtitle' is missing")
        .hasMessageContaining("report.yaml:5: 'everything' is nothing to write after show")
        .hasMessageContaining("report.yaml:6: write one of: text, points, heading, show")
        .hasMessageContaining("report.yaml:9: 'sunny' is nothing to write after when")
        .hasMessageContaining("report.yaml:10: unknown field 'if'");
  }
}
