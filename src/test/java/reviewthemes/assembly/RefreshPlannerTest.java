package reviewthemes.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reviewthemes.output.Document;
import reviewthemes.output.Row;
import reviewthemes.pipeline.ProducedBy;
import reviewthemes.pipeline.batch.InputFile;
import reviewthemes.pipeline.batch.InputFinder;
import reviewthemes.pipeline.batch.Inputs;
import reviewthemes.review.Coverage;
import reviewthemes.review.ReviewId;
import reviewthemes.verify.ReviewEntry;

/** What a refresh reads, given what is in the workspace and what lies in the folder. */
class RefreshPlannerTest {
  private static final ProducedBy OLD = new ProducedBy("c1", "p", "m", "1");
  private static final ProducedBy NOW = new ProducedBy("c2", "p", "m", "1");
  private static final Inputs NOTHING = new Inputs(List.of(), true, List.of(), List.of());

  @TempDir private Path folder;
  private final List<ReviewEntry> entries = new ArrayList<>();

  @BeforeEach
  void fill() {
    holds("a", "text of a", NOW);
    holds("b", "text of b", NOW);
  }

  @Test
  void a_new_file_is_read_and_what_is_there_still_counts() throws IOException {
    file("c.pdf", "text of c");
    RefreshPlan plan = plan(false);
    assertThat(ids(plan)).containsExactly("c");
    assertThat(plan.counted()).containsExactlyInAnyOrder(id("a"), id("b"), id("c"));
    assertThat(plan.notes()).isEmpty();
  }

  @Test
  void only_the_folder_counts_if_that_is_wanted() throws IOException {
    file("a.pdf", "text of a");
    file("c.pdf", "text of c");
    assertThat(plan(true).counted()).containsExactlyInAnyOrder(id("a"), id("c"));
  }

  @Test
  void a_review_is_known_by_its_bytes_whatever_its_file_is_called() throws IOException {
    file("sub/other name.pdf", "text of a");
    RefreshPlan plan = plan(false);
    assertThat(plan.toRead()).isEmpty();
    assertThat(plan.counted()).containsExactlyInAnyOrder(id("a"), id("b"));
  }

  @Test
  void other_bytes_under_a_known_name_are_a_new_version_and_that_is_said() throws IOException {
    file("A.pdf", "text of a, corrected");
    RefreshPlan plan = plan(false);
    assertThat(ids(plan)).containsExactly("a");
    assertThat(plan.counted()).hasSize(2);
    assertThat(plan.notes())
        .singleElement()
        .asString()
        .contains("A.pdf takes the place", "Title of a", "give it another name");
  }

  @Test
  void a_name_that_moved_to_another_review_does_not_take_its_place() throws IOException {
    file("old.pdf", "text of a");
    file("a.pdf", "text of another review");
    RefreshPlan plan = plan(false);
    assertThat(ids(plan)).containsExactly("a-2");
    assertThat(plan.counted()).containsExactlyInAnyOrder(id("a"), id("b"), id("a-2"));
  }

  @Test
  void a_file_that_lies_there_twice_counts_once() throws IOException {
    file("c.pdf", "text of c");
    file("copy of c.pdf", "text of c");
    RefreshPlan plan = plan(false);
    assertThat(ids(plan)).containsExactly("c");
    assertThat(plan.notes()).singleElement().asString().contains("the same file as c.pdf");
  }

  @Test
  void what_other_versions_read_is_read_again_from_the_workspace() {
    holds("z", "text of z", OLD);
    RefreshPlan plan = new RefreshPlanner(entries, NOW).plan(NOTHING, false);
    assertThat(ids(plan)).containsExactly("z");
    assertThat(plan.shelved()).containsExactly(Map.entry(id("z"), sha("text of z")));
  }

  @Test
  void a_file_that_cannot_be_opened_is_told() throws IOException {
    Files.createSymbolicLink(folder.resolve("lost.pdf"), folder.resolve("gone"));
    assertThat(plan(false).problems()).singleElement().asString().contains("lost.pdf", "check");
  }

  private void holds(String id, String text, ProducedBy by) {
    Document document =
        new Document(
            id,
            id + ".pdf",
            sha(text),
            "Title of " + id,
            1,
            1,
            true,
            new Coverage(1, List.of(), List.of()));
    entries.add(new ReviewEntry(new Row(document, Map.of()), 1, by, true));
  }

  private void file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private RefreshPlan plan(boolean only) throws IOException {
    return new RefreshPlanner(entries, NOW).plan(InputFinder.find(folder), only);
  }

  private static List<String> ids(RefreshPlan plan) {
    return plan.toRead().stream().map(InputFile::id).map(ReviewId::value).toList();
  }

  private static String sha(String text) {
    return Hashes.sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  private static ReviewId id(String id) {
    return new ReviewId(id);
  }
}
