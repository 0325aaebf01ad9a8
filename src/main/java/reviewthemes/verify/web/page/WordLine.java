package reviewthemes.verify.web.page;

import java.util.List;
import reviewthemes.review.Box;

/**
 * A line of words of one page.
 *
 * @param turn quarter turns against the clock in which it is read, 0 to 3
 * @param words in reading order, at least one
 */
public record WordLine(int turn, List<Word> words) {
  public WordLine {
    words = List.copyOf(words);
  }

  static WordLine of(Box first, Box last, List<Word> words) {
    float across = last.x() - first.x();
    float down = last.y() - first.y();
    if (Math.abs(down) > Math.abs(across)) {
      return new WordLine(down < 0 ? 1 : 3, words);
    }
    return new WordLine(across < 0 ? 2 : 0, words);
  }
}
