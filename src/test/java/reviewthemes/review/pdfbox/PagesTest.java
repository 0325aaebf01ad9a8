package reviewthemes.review.pdfbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import reviewthemes.review.Block;
import reviewthemes.review.BlockKind;
import reviewthemes.review.Review;

/** What repeats from page to page, what pages cut in two, and what stands apart on them. */
class PagesTest {
  private static final String[] OPENING = {
    "The review looked at three years in the life of this child and of his family,",
    "and at what each of the services knew, thought and did at the time of the events"
  };

  @Test
  void running_heads_page_numbers_and_watermarks_are_left_out_of_the_clean_view_only() {
    Sketch sketch = new Sketch();
    for (int page = 1; page <= 4; page++) {
      sketch.page();
      sketch.turned(Matrix.getRotateInstance(0.8, 150, 300), 60, "DRAFT");
      sketch
          .text(60, 40, "Child Practice Review: Child X")
          .text(280, 810, "Page " + page + " of 4");
      sketch.bold(60, 90, "Finding " + page);
      sketch.lines(60, 120, "Paragraph number " + page + " of the report was written with care.");
    }
    Review review = Reviews.read(sketch.bytes());
    assertThat(review.clean().text())
        .doesNotContain("Child Practice Review", "Page 1", "DRAFT")
        .contains("Finding 1", "Finding 4");
    assertThat(review.source().text()).contains("Child Practice Review", "Page 3 of 4", "DRAFT");
  }

  @Test
  void a_sentence_goes_on_over_the_page_and_its_footnote_stands_apart() {
    Sketch sketch = new Sketch();
    sketch.page().text(60, 30, "Learning Review");
    sketch
        .lines(60, 700, OPENING)
        .text(Sketch.PLAIN, 7, 60.5f + Sketch.width(OPENING[1]), 710, "1");
    sketch.line(60, 750, 200, 750);
    sketch.small(60, 765, "1 Meaning the eighteen months before the injury was found.");
    sketch.text(300, 810, "1");
    sketch.page().text(60, 30, "Learning Review");
    sketch.lines(60, 80, "of the injury, and it asked whether more could have been done.");
    sketch.text(300, 810, "2");
    Review review = Reviews.read(sketch.bytes());
    assertThat(Reviews.texts(review, BlockKind.PARAGRAPH))
        .containsExactly(
            String.join(" ", OPENING)
                + " of the injury, and it asked whether more could have been done.");
    assertThat(Reviews.texts(review, BlockKind.FOOTNOTE))
        .hasSize(1)
        .first()
        .asString()
        .endsWith("Meaning the eighteen months before the injury was found.");
    Block sentence = review.blocks().get(0);
    assertThat(review.clean().toOriginal(sentence.span()).in(review.source().text()))
        .doesNotContain("Learning Review", "Meaning")
        .contains("\f");
  }

  @Test
  void the_cells_of_a_chronology_keep_the_date_of_their_row() {
    Sketch sketch = new Sketch().page();
    sketch.lines(60, 80, "The table sets out the main events.");
    sketch.table(
        List.of(60f, 140f, 320f, 500f),
        List.of(100f, 120f, 160f, 200f),
        List.of(
            List.of("Date", "Event", "Comment"),
            List.of(
                "4 May 2020", "Mother told the nurse that|she was afraid of him.", "Not shared."),
            List.of("June 2020", "A strategy meeting was|held without the school.", "")));
    Review review = Reviews.read(sketch.bytes());
    assertThat(review.blocks())
        .filteredOn(block -> block.kind() == BlockKind.CELL)
        .extracting(block -> block.label() + ": " + Reviews.text(review, block))
        .contains(
            "4 May 2020: Mother told the nurse that she was afraid of him.",
            "4 May 2020: Not shared.",
            "June 2020: A strategy meeting was held without the school.");
  }

  @Test
  void rows_without_rulings_are_cells_too() {
    Sketch sketch = new Sketch().page();
    sketch
        .text(60, 100, "March 2019")
        .lines(180, 100, "The child was seen at home and", "was well.");
    sketch.text(60, 136, "April 2019").lines(180, 136, "The GP wrote to the clinic.");
    sketch.text(60, 158, "May 2019").lines(180, 158, "Nobody answered the letter.");
    Review review = Reviews.read(sketch.bytes());
    assertThat(review.blocks())
        .extracting(block -> block.label() + ": " + Reviews.text(review, block))
        .contains(
            "March 2019: The child was seen at home and was well.",
            "April 2019: The GP wrote to the clinic.",
            "May 2019: Nobody answered the letter.");
  }

  @Test
  void a_contents_page_is_no_text_and_has_no_headings() {
    Sketch sketch = new Sketch().page();
    sketch.text(Sketch.BOLD, 14, 60, 80, "Contents");
    sketch.bold(60, 110, "1. Introduction ............................ 2");
    sketch.bold(60, 126, "2. Missed opportunities to share information ........ 3");
    sketch.text(60, 142, "3. Recommendations").text(400, 142, "9");
    sketch.text(60, 158, "4. Glossary").text(396, 158, "11");
    sketch.text(60, 174, "5. References").text(396, 174, "12");
    sketch.page().text(Sketch.BOLD, 14, 60, 80, "1. Introduction");
    sketch.lines(60, 110, OPENING);
    Review review = Reviews.read(sketch.bytes());
    assertThat(Reviews.texts(review, BlockKind.CONTENTS)).hasSize(5);
    assertThat(Reviews.texts(review, BlockKind.HEADING))
        .containsExactly("Contents", "Introduction");
  }

  @Test
  void pages_without_text_are_named() {
    Sketch sketch = new Sketch().page().lines(60, 100, OPENING).page().page();
    Review review = Reviews.read(sketch.bytes());
    assertThat(review.coverage().pagesWithText()).isEqualTo(1);
    assertThat(review.coverage().pagesWithoutText()).containsExactly(2, 3);
    assertThat(review.coverage().warnings()).singleElement().asString().contains("page 2, 3");
  }
}
