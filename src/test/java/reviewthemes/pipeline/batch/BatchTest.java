package reviewthemes.pipeline.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reviewthemes.output.json.JsonResults;
import reviewthemes.pipeline.CodedReview;
import reviewthemes.pipeline.ProducedBy;
import reviewthemes.pipeline.ReviewCoder;
import reviewthemes.pipeline.batch.Outcome.Kind;
import reviewthemes.review.ReviewId;

/** Runs that follow one another in one folder. */
class BatchTest {
  @TempDir Path temp;
  private Path input;
  private Path output;
  private final WordCoder coder = new WordCoder("1");

  @BeforeEach
  void copyExamples() throws IOException {
    input = Files.createDirectory(temp.resolve("in"));
    output = Files.createDirectory(temp.resolve("out"));
    try (Stream<Path> files = Files.list(WordCoder.EXAMPLES)) {
      for (Path file : files.toList()) {
        Files.copy(file, input.resolve(file.getFileName()));
      }
    }
  }

  @Test
  void a_second_run_reads_nothing_again() throws IOException {
    assertThat(run(coder, 2, false)).containsOnly(Kind.CODED).hasSize(4);
    Map<String, String> first = contents();
    assertThat(run(coder, 2, false)).containsOnly(Kind.UNCHANGED).hasSize(4);
    assertThat(coder.coded()).isEqualTo(4);
    assertThat(contents()).isEqualTo(first);
  }

  @Test
  void a_file_whose_content_changed_is_read_again_whatever_its_date() throws IOException {
    run(coder, 1, false);
    Path file = input.resolve("ex-child-b.pdf");
    var date = Files.getLastModifiedTime(file);
    Files.copy(
        input.resolve("ex-child-c.pdf"), file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    Files.setLastModifiedTime(file, date);
    assertThat(run(coder, 1, false))
        .containsExactly(Kind.UNCHANGED, Kind.CODED, Kind.UNCHANGED, Kind.UNCHANGED);
  }

  @Test
  void other_rules_read_everything_again() throws IOException {
    run(coder, 1, false);
    assertThat(run(new WordCoder("2"), 1, false)).containsOnly(Kind.CODED);
  }

  @Test
  void force_reads_everything_again() throws IOException {
    run(coder, 1, false);
    assertThat(run(coder, 1, true)).containsOnly(Kind.CODED);
  }

  @Test
  void a_result_that_is_not_whole_is_made_again() throws IOException {
    run(coder, 1, false);
    Path result = output.resolve("ex-child-a.json");
    String whole = Files.readString(result);
    Files.writeString(result, whole.substring(0, whole.length() / 2));
    assertThat(run(coder, 1, false)).startsWith(Kind.CODED, Kind.UNCHANGED);
    assertThat(result).hasContent(whole);
  }

  @Test
  void the_number_of_threads_changes_nothing() throws IOException {
    run(coder, 1, true);
    Map<String, String> one = contents();
    run(coder, 4, true);
    assertThat(contents()).isEqualTo(one);
  }

  @Test
  void a_bad_file_does_not_stop_the_others() throws IOException {
    Files.writeString(input.resolve("a-page.pdf"), "<html>");
    Files.createSymbolicLink(input.resolve("lost.pdf"), input.resolve("gone"));
    List<Outcome> outcomes = outcomes(coder, 2, false);
    assertThat(outcomes.get(0).message()).startsWith("a-page.pdf is not a PDF");
    assertThat(outcomes.get(5).message()).startsWith("lost.pdf cannot be opened");
    assertThat(outcomes.stream().filter(Outcome::isRead)).hasSize(4);
    assertThat(contents()).hasSize(4);
  }

  @Test
  void a_fault_of_the_program_costs_one_file_only() throws IOException {
    ReviewCoder faulty =
        new ReviewCoder() {
          @Override
          public CodedReview code(ReviewId id, String file, byte[] bytes)
              throws reviewthemes.review.UnreadableReview {
            if (file.startsWith("ex-child-b")) {
              throw new IllegalStateException("a bug");
            }
            return coder.code(id, file, bytes);
          }

          @Override
          public ProducedBy producedBy() {
            return coder.producedBy();
          }
        };
    List<Outcome> outcomes = outcomes(faulty, 2, false);
    assertThat(outcomes.stream().filter(Outcome::isRead)).hasSize(3);
    assertThat(outcomes.get(1).message())
        .startsWith("ex-child-b.pdf met a fault in this program")
        .contains("a bug", "BatchTest")
        .doesNotContain("\n");
  }

  @Test
  void a_result_that_cannot_be_kept_stops_the_run() throws IOException {
    Files.delete(output);
    assertThatThrownBy(() -> outcomes(coder, 2, false)).isInstanceOf(IOException.class);
  }

  private List<Kind> run(ReviewCoder by, int threads, boolean force) throws IOException {
    return outcomes(by, threads, force).stream().map(Outcome::kind).toList();
  }

  private List<Outcome> outcomes(ReviewCoder by, int threads, boolean force) throws IOException {
    return new Batch(by, new JsonResults(output), threads, force)
        .run(InputFinder.find(input).files(), (outcome, done, total) -> {});
  }

  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(output)) {
      for (Path file : files.toList()) {
        contents.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return contents;
  }
}
