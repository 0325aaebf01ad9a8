package reviewthemes.review.pdfbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import reviewthemes.review.ReviewId;
import reviewthemes.review.UnreadableReview;

/** A file that cannot be read says why and what to do, in one line. */
class UnreadableFilesTest {
  private static final String TEXT = "The referral was not acted upon.";

  @Test
  void an_empty_file() {
    refuses(new byte[0], "empty");
  }

  @Test
  void a_file_that_is_no_pdf() {
    refuses("<html>Not found</html>".getBytes(StandardCharsets.UTF_8), "not a PDF");
  }

  @Test
  void a_file_with_nothing_but_its_first_line() {
    refuses("%PDF-1.4\n".getBytes(StandardCharsets.UTF_8), "cut short");
  }

  @Test
  void a_file_that_breaks_off_early() {
    byte[] whole = Reviews.bytes("w1-kit.pdf");
    refuses(Arrays.copyOf(whole, 2000), "cut short");
  }

  @Test
  void a_file_locked_with_a_password() {
    refuses(new Sketch().page().text(60, 100, TEXT).locked("secret"), "password");
  }

  @Test
  void a_file_of_pictures_only() {
    refuses(new Sketch().page().line(60, 60, 200, 200).page().bytes(), "OCR");
  }

  @Test
  void a_file_locked_against_printing_only_is_read() {
    byte[] pdf = new Sketch().page().text(60, 100, TEXT).locked("");
    assertThat(Reviews.texts(Reviews.read(pdf))).containsExactly(TEXT);
  }

  private static void refuses(byte[] bytes, String reason) {
    assertThatThrownBy(() -> Reviews.READER.read(new ReviewId("x"), "x.pdf", bytes))
        .isInstanceOf(UnreadableReview.class)
        .hasMessageStartingWith("x.pdf ")
        .hasMessageContaining(reason)
        .hasMessageNotContaining("\n");
  }
}
