package reviewthemes.output.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reviewthemes.output.ResultMaker;
import reviewthemes.pipeline.CodedReview;
import reviewthemes.pipeline.batch.WordCoder;
import reviewthemes.review.ReviewId;

class JsonResultsTest {
  private static final ReviewId ID = new ReviewId("a");

  @TempDir Path folder;
  private CodedReview coded;
  private JsonResults results;
  private final WordCoder coder = new WordCoder("1");

  @BeforeEach
  void keepOne() throws Exception {
    byte[] bytes = Files.readAllBytes(WordCoder.EXAMPLES.resolve("ex-child-d.pdf"));
    coded = coder.code(ID, "a.pdf", bytes);
    results = new JsonResults(folder);
    results.keep(coded, coder.producedBy());
  }

  @Test
  void what_was_written_is_read_back() throws IOException {
    assertThat(results.read(ID)).contains(ResultMaker.make(coded, coder.producedBy()));
  }

  @Test
  void nothing_else_is_left_in_the_folder() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("a.json"));
    }
  }

  @Test
  void files_that_are_no_results_are_never_removed() throws IOException {
    for (String other : new String[] {"{}", "[1]", "", "{\"flags\": []}", "{\"review\": null}"}) {
      Files.writeString(folder.resolve("mine.json"), other);
      assertThat(results.remove(new ReviewId("mine"))).isFalse();
      assertThat(folder.resolve("mine.json")).hasContent(other);
    }
  }

  @Test
  void a_copy_under_another_name_is_not_a_result() throws IOException {
    Files.copy(folder.resolve("a.json"), folder.resolve("copy.json"));
    assertThat(results.remove(new ReviewId("copy"))).isFalse();
    assertThat(results.remove(ID)).isTrue();
    assertThat(folder.resolve("copy.json")).exists();
  }
}
