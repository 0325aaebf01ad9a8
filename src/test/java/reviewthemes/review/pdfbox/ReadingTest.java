package reviewthemes.review.pdfbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import reviewthemes.review.Block;
import reviewthemes.review.BlockKind;
import reviewthemes.review.Box;
import reviewthemes.review.Review;
import reviewthemes.text.Span;

/** Reading order, line ends and odd characters, on pages drawn for the purpose. */
class ReadingTest {
  private static final String[] LEFT = {
    "The health visitor saw the family", "at home and wrote down what she",
    "found there. She did not ask who", "else lived in the flat."
  };
  private static final String[] RIGHT = {
    "The school knew of the bruises and", "told nobody. The nursery had seen",
    "them as well, and the matter was", "left for another day."
  };

  @Test
  void two_columns_are_read_one_after_the_other() {
    Sketch sketch = new Sketch().page();
    sketch.text(Sketch.BOLD, 16, 60, 80, "A title over both of the columns of the page");
    sketch.lines(60, 120, LEFT).lines(310, 120, RIGHT);
    assertThat(Reviews.texts(Reviews.read(sketch.bytes())))
        .containsExactly(
            "A title over both of the columns of the page",
            String.join(" ", LEFT),
            String.join(" ", RIGHT));
  }

  @Test
  void a_right_column_drawn_first_is_read_second() {
    Sketch sketch = new Sketch().page().lines(310, 120, RIGHT).lines(60, 120, LEFT);
    assertThat(Reviews.texts(Reviews.read(sketch.bytes())))
        .containsExactly(String.join(" ", LEFT), String.join(" ", RIGHT));
  }

  @Test
  void words_cut_at_a_line_end_are_joined_and_compounds_keep_their_hyphen() {
    Sketch sketch =
        new Sketch()
            .page()
            .lines(
                60,
                100,
                "The record of self-harm was kept by the school, and the self-",
                "harm was known to the GP. A multi-",
                "agency meeting was held after the assess-",
                "ment, and the inform-",
                "ation was passed on to the short- and long-",
                "term services and to the nurse. It did not mention infor-",
                "mation from the police about the assessment or information held.");
    assertThat(Reviews.texts(Reviews.read(sketch.bytes())))
        .containsExactly(
            "The record of self-harm was kept by the school, and the self-harm was known to the"
                + " GP. A multi-agency meeting was held after the assessment, and the information"
                + " was passed on to the short- and long-term services and to the nurse. It did not"
                + " mention information from the police about the assessment or information held.");
  }

  @Test
  void letters_set_apart_are_read_as_words() {
    Sketch sketch =
        new Sketch()
            .page()
            .spaced(60, 100, 5, "KEY FINDINGS")
            .text(60, 140, "F I N D I N G S")
            .lines(60, 180, LEFT);
    assertThat(Reviews.texts(Reviews.read(sketch.bytes())))
        .containsExactly("KEY FINDINGS", "FINDINGS", String.join(" ", LEFT));
  }

  @Test
  void bullets_of_symbol_fonts_become_labels() {
    Sketch sketch =
        new Sketch()
            .page()
            .text(60, 100, "The panel found that:")
            .text(Sketch.SYMBOLS, 11, 70, 120, "■")
            .text(90, 120, "the plan was clear")
            .text(Sketch.SYMBOLS, 11, 70, 134, "■")
            .text(90, 134, "nobody followed it, because the worker had left and her")
            .text(90, 148, "cases had not been given to anyone else.");
    Review review = Reviews.read(sketch.bytes());
    assertThat(Reviews.texts(review, BlockKind.BULLET))
        .containsExactly(
            "the plan was clear",
            "nobody followed it, because the worker had left and her cases had not been given to"
                + " anyone else.");
    assertThat(review.clean().text()).doesNotContain("■");
  }

  @Test
  void numbered_paragraphs_keep_their_number_as_label() {
    Sketch sketch =
        new Sketch()
            .page()
            .text(60, 100, "4.1")
            .lines(95, 100, "The midwife made a referral and rang to ask", "what had come of it.")
            .text(60, 136, "4.2")
            .lines(95, 136, "Nobody rang back. The score was 2.5", "and it was not looked at.");
    Review review = Reviews.read(sketch.bytes());
    assertThat(review.blocks()).extracting(Block::label).containsExactly("4.1", "4.2");
    assertThat(Reviews.texts(review))
        .containsExactly(
            "The midwife made a referral and rang to ask what had come of it.",
            "Nobody rang back. The score was 2.5 and it was not looked at.");
  }

  @Test
  void a_rotated_page_is_read_upright_and_its_boxes_are_where_the_reader_sees_them() {
    Sketch sketch = new Sketch().page(90);
    // On a page turned by 90 degrees, text that goes up in its own space is level when displayed.
    sketch.turned(new Matrix(0, 1, -1, 0, 100, 60), 11, "The plan was never written down.");
    sketch.turned(new Matrix(0, 1, -1, 0, 114, 60), 11, "Nobody asked why.");
    Review review = Reviews.read(sketch.bytes());
    assertThat(review.source().text())
        .contains("The plan was never written down.\nNobody asked why.");
    Box box = review.source().boxes(new Span(0, 8)).get(0);
    assertThat(box.x()).isBetween(58f, 62f);
    assertThat(box.y()).isBetween(88f, 96f);
    assertThat(box.width()).isGreaterThan(box.height());
  }
}
