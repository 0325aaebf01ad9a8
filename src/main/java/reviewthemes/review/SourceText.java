package reviewthemes.review;

import java.util.List;
import reviewthemes.text.Span;

/** The text of a document in reading order, as extracted, with each character's place. */
public interface SourceText {
  /** The whole text; a line ends with {@code \n}, a page with {@code \f}. */
  String text();

  /** Number of pages. */
  int pages();

  /**
   * The page, from 1, of the character at {@code offset}.
   *
   * @throws IndexOutOfBoundsException if {@code offset} is outside the text
   */
  int page(int offset);

  /** The boxes that cover {@code span}, one for each line and page, in reading order. */
  List<Box> boxes(Span span);
}
