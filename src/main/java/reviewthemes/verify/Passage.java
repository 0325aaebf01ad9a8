package reviewthemes.verify;

import java.util.List;
import reviewthemes.review.Box;

/**
 * Words of a review, and where they stand.
 *
 * @param text the words, verbatim
 * @param page page on which they start, from 1
 * @param endPage page on which they end
 * @param start offset of their first character in the text as extracted
 * @param end offset after their last character
 * @param boxes what covers them on the pages, one box a line
 */
public record Passage(String text, int page, int endPage, int start, int end, List<Box> boxes) {
  public Passage {
    boxes = List.copyOf(boxes);
    if (text.isBlank()) {
      throw new IllegalArgumentException("a passage needs words");
    }
    if (page < 1 || endPage < page || start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "no place in a review: pages " + page + "-" + endPage + ", text " + start + "-" + end);
    }
  }
}
