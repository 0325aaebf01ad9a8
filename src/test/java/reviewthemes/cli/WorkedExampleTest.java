package reviewthemes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** {@code themes count examples} gives the figures of the published thematic review. */
class WorkedExampleTest {
  private static final Path HOME = Path.of(System.getProperty("themes.home", "."));
  private static final Path PINNED = HOME.resolve("src/test/resources/count/example.txt");
  private static String out;

  @BeforeAll
  static void count() {
    StringWriter printed = new StringWriter();
    PrintWriter writer = new PrintWriter(printed, true);
    Path examples = HOME.resolve("examples");
    assertThat(Main.commandLine(writer, writer).execute("count", examples.toString())).isZero();
    out = printed.toString().lines().reduce("", (text, line) -> text + line + "\n");
  }

  @Test
  void the_reviews_are_those_of_the_published_review() {
    assertThat(out)
        .containsPattern("CSPR +1 of 4")
        .containsPattern("SCR +3 of 4")
        .containsPattern("police +2 of 4")
        .containsPattern("children's social care +1 of 4")
        .containsPattern("community NHS trust +1 of 4");
    verified("Child under one", "2 of 4   50 %");
    verified("Child of eleven or over", "2 of 4   50 %");
  }

  @Test
  void all_three_parental_factors_good_practice_and_information_sharing_are_as_published() {
    verified("All three parental factors", "2 of 4   50 %");
    verified("Good practice of any of five kinds", "2 of 4   50 %");
    verified("Information sharing: concern", "4 of 4  100 %");
    assertThat(out)
        .containsPattern(
            "Information sharing: concern +4 of 4  100 % +16 of 27  59 % .* 0.27 .*too few reviews")
        .containsPattern(
            "Authoritative practice: concern +3 of 4   75 % +not coded +not coded before")
        .doesNotContain("differs from what was published");
    assertThat(out.lines().filter(line -> line.contains("as published for these reviews")))
        .hasSize(11);
  }

  @TestFactory
  Stream<DynamicTest> eight_areas_to_improve_stand_at_three_of_four() {
    return Stream.of(
            "Timeliness: concern",
            "Joint working: concern",
            "Attendance at strategy meetings: concern",
            "Recording: concern",
            "Professional challenge: concern",
            "Lived experience of the child: concern",
            "Authoritative practice: concern",
            "Response to disguised compliance and")
        .map(name -> DynamicTest.dynamicTest(name, () -> verified(name, "3 of 4   75 %")));
  }

  @Test
  void national_figures_stand_beside_and_are_never_added() {
    for (String figure : List.of("59 % of 278", "55 % of 278", "36 % of 278", "23.7 %", "18 %")) {
      assertThat(out).contains(figure);
    }
    assertThat(out).containsPattern(" 46 % ").containsPattern(" 28 % ").doesNotContain("41.7");
  }

  @Test
  void the_tables_of_suggestions_and_verdicts_are_pinned() throws IOException {
    assertThat(out.substring(out.indexOf("THEMES")))
        .as("if a change is meant: ./themes count examples | sed -n '/^THEMES/,$p' > " + PINNED)
        .isEqualTo(Files.readString(PINNED));
  }

  /** What stands in the second column of counts, after the suggestions. */
  private static void verified(String theme, String share) {
    assertThat(out).containsPattern("\n  " + theme + " +\\d of \\d +\\d+ % +" + share + " ");
  }
}
