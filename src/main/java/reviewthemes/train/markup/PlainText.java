package reviewthemes.train.markup;

import java.util.List;
import reviewthemes.review.Box;
import reviewthemes.review.SourceText;
import reviewthemes.text.Span;

/** Text that was never on paper: one page, no boxes. */
record PlainText(String text) implements SourceText {
  @Override
  public int pages() {
    return 1;
  }

  @Override
  public int page(int offset) {
    if (offset < 0 || offset >= text.length()) {
      throw new IndexOutOfBoundsException(offset);
    }
    return 1;
  }

  @Override
  public List<Box> boxes(Span span) {
    return List.of();
  }
}
