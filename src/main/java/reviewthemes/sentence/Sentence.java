package reviewthemes.sentence;

import java.util.List;
import reviewthemes.text.Span;

/**
 * A sentence; also a heading, a bullet or a table's cell that is none.
 *
 * @param index place among the review's sentences, from 0
 * @param block index of its block
 * @param span its place in the clean view, without white space at the ends
 * @param tokens its words and marks, in order
 */
public record Sentence(int index, int block, Span span, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
