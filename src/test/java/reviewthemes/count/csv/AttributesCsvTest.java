package reviewthemes.count.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reviewthemes.review.ReviewId;

/** What people know of reviews, in a table of theirs or in the one that a run wrote. */
class AttributesCsvTest {
  private static final ReviewId A = new ReviewId("a");

  @TempDir private Path folder;

  @Test
  void a_row_for_each_review_holds_a_column_for_each_fact() throws IOException {
    assertThat(read("review,type,age", "a,SCR,", "b,CSPR,3 weeks"))
        .isEqualTo(
            Map.of(
                A,
                Map.of("type", "SCR"),
                new ReviewId("b"),
                Map.of("type", "CSPR", "age", "3 weeks")));
  }

  @Test
  void a_review_that_is_told_of_twice_or_is_not_there_is_named_with_its_line() {
    assertThatThrownBy(() -> read("review,type", "a,SCR", "a,CSPR", "c,SCR"))
        .hasMessageContaining("attributes.csv:3: tells of a again")
        .hasMessageContaining("attributes.csv:4: there is no result for a review 'c'");
  }

  @Test
  void the_table_of_a_run_holds_a_row_for_each_fact() throws IOException {
    assertThat(
            read(
                "review,attribute,of,value,score",
                "a,type,,SCR,0.9",
                "a,gender,Child 1,male,0.9",
                "a,gender,Child 2,female,0.9",
                "a,gender,Child 3,male,0.9",
                "a,outcome,,unknown,0"))
        .isEqualTo(Map.of(A, Map.of("type", "SCR", "gender", "male; female")));
  }

  private Map<ReviewId, Map<String, String>> read(String... lines) throws IOException {
    Path file = Files.write(folder.resolve("attributes.csv"), List.of(lines));
    return AttributesCsv.read(file, Set.of(A, new ReviewId("b")));
  }
}
