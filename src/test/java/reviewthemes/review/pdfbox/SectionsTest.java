package reviewthemes.review.pdfbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import reviewthemes.review.BlockKind;
import reviewthemes.review.Review;
import reviewthemes.review.Section;

/** Sections of documents: levels, roles, and heads within paragraphs. */
class SectionsTest {

  @Test
  void sections_nest_by_number_and_by_look() {
    Sketch sketch = new Sketch().page();
    sketch.text(Sketch.BOLD, 16, 60, 80, "Serious Case Review: Child X");
    sketch.text(Sketch.BOLD, 13, 60, 110, "4. Findings");
    sketch.bold(60, 140, "4.1 The referral").lines(60, 160, "It was late.");
    sketch.bold(60, 190, "Why does it matter?").lines(60, 210, "Studies show that it does.");
    sketch.bold(60, 240, "4.2 The plan").lines(60, 260, "There was none.");
    sketch.text(Sketch.BOLD, 13, 60, 290, "5. Recommendations").lines(60, 320, "Make one.");
    Review review = Reviews.read(sketch.bytes());
    assertThat(review.sections())
        .extracting(section -> section.level() + " " + section.heading() + ": " + role(section))
        .containsExactly(
            "0 : front_matter",
            "1 Serious Case Review: Child X: front_matter",
            "2 Findings: findings",
            "3 The referral: findings",
            "3 Why does it matter?: research",
            "3 The plan: findings",
            "2 Recommendations: recommendations");
    assertThat(Reviews.texts(review, BlockKind.HEADING)).hasSize(6);
  }

  @Test
  void a_paragraph_with_a_head_of_its_own_interrupts_its_section() {
    Sketch sketch = new Sketch().page();
    sketch.text(Sketch.BOLD, 13, 60, 80, "Analysis");
    sketch.lines(60, 110, "The nurse did not ask who lived in the home.");
    sketch.lines(60, 140, "Recommendation 2: The Partnership should tell nurses to ask.");
    sketch.lines(60, 170, "The plan was closed without a visit.");
    Review review = Reviews.read(sketch.bytes());
    assertThat(review.blocks())
        .extracting(block -> role(review.section(block)))
        .containsExactly("analysis", "analysis", "recommendations", "analysis");
  }

  @Test
  void a_whole_review_has_its_roles() {
    Review review = Reviews.resource("w1-kit.pdf");
    List<String> roles =
        review.sections().stream()
            .filter(section -> section.level() == 2)
            .map(section -> section.number() + " " + section.heading() + ": " + role(section))
            .toList();
    assertThat(roles)
        .contains(
            "2. Terms of reference: terms_of_reference",
            "4. The family: family",
            "6. Chronology: narrative",
            "7. Findings: findings",
            "11. Recommendations: recommendations");
  }

  private static String role(Section section) {
    return section.role().id();
  }
}
