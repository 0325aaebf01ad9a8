package reviewthemes.count.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reviewthemes.codebook.Code;
import reviewthemes.codebook.Codebook;
import reviewthemes.codebook.yaml.CodebookFolder;
import reviewthemes.count.Verdict;
import reviewthemes.review.ReviewId;

class VerdictsCsvTest {
  private static final ReviewId A = new ReviewId("a");
  @TempDir private Path folder;

  @Test
  void a_verdict_may_stand_on_several_rows_one_for_each_quote() throws IOException {
    assertThat(
            read(
                """
                review,theme,polarity,verdict,quote
                a,practice.recording,concern,present,"No minutes, no notes."
                a,practice.recording,concern,present,Nothing was written down.
                a,parent.mental_health,,cannot tell,
                """))
        .containsEntry(
            A,
            Map.of(
                Code.parse("practice.recording-"),
                Verdict.PRESENT,
                Code.parse("parent.mental_health"),
                Verdict.CANNOT_TELL));
  }

  @Test
  void every_row_that_is_no_verdict_is_told_with_its_line() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    review,theme,polarity,verdict
                    a,practice.recording,concern,present
                    a,practice.recording,concern,absent
                    a,practice.recording,,present
                    a,practice.cooking,concern,present
                    b,practice.recording,concern,perhaps
                    """))
        .hasMessage(
            """
            v.csv:3: decides otherwise than line 2 on practice.recording-
            v.csv:4: 'practice.recording' is no theme of the codebook
            v.csv:5: 'practice.cooking concern' is no theme of the codebook
            v.csv:6: there is no result for a review 'b'
            v.csv:6: 'verdict' must be present, absent or cannot tell"""
                .stripIndent());
  }

  private Map<ReviewId, Map<Code, Verdict>> read(String text) throws IOException {
    Codebook codebook =
        CodebookFolder.read(Path.of(System.getProperty("themes.home", "."), "codebook"));
    return VerdictsCsv.read(Files.writeString(folder.resolve("v.csv"), text), codebook, Set.of(A));
  }
}
