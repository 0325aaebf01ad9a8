package reviewthemes.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import reviewthemes.codebook.ThemeId;
import reviewthemes.train.MarkedReview;

/**
 * Pins how often the flags from ages are those of the coders of the training reviews.
 *
 * <p>The rules were written with an eye on most of these reviews, so this guards against loss and
 * is no measure of unseen ones.
 */
class CodedAgesTest {
  /** Share of reviews; most of them were written after the rules. */
  private static final double MOST_WRONG = 0.05;

  @Test
  void theFlagsAreThoseOfTheCoders() throws IOException {
    AgeFinder finder = new AgeFinder(TestRules.AGES);
    List<String> wrong = new ArrayList<>();
    for (Path file : TestRules.codedReviews()) {
      MarkedReview marked = TestRules.marked(file.getFileName().toString(), Files.readString(file));
      ChildAges ages = finder.find(TestRules.STAGES.read(marked.review()));
      boolean infant = isMarked(marked, "child.infant");
      boolean adolescent = isMarked(marked, "child.adolescent");
      if (infant == ages.infant().isEmpty() || adolescent == ages.adolescent().isEmpty()) {
        wrong.add(file.getFileName() + ": " + ages);
      }
    }
    assertThat(wrong)
        .hasSizeLessThanOrEqualTo((int) (MOST_WRONG * TestRules.codedReviews().size()));
  }

  private static boolean isMarked(MarkedReview marked, String theme) {
    return marked.codes().stream().anyMatch(code -> code.theme().equals(new ThemeId(theme)));
  }
}
