package reviewthemes.train;

import java.util.List;
import reviewthemes.codebook.Code;
import reviewthemes.text.Span;

/**
 * Words that a coder marked.
 *
 * @param span their place in the clean view
 * @param codes what they are evidence for, at least one
 */
public record Mark(Span span, List<Code> codes) {
  public Mark {
    codes = List.copyOf(codes);
    if (codes.isEmpty()) {
      throw new IllegalArgumentException("a mark without a code at " + span);
    }
  }
}
