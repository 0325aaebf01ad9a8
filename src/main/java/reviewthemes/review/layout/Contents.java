package reviewthemes.review.layout;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reviewthemes.review.BlockKind;

/** Marks the lines of a table of contents by their leaders or page numbers at the end. */
final class Contents {
  private static final int FEWEST = 3;
  private static final Pattern LAST_NUMBER = Pattern.compile("\\S.*?\\s(\\d{1,3})$");

  private final ReadingRules rules;

  Contents(ReadingRules rules) {
    this.rules = rules;
  }

  /** Marks the contents lines among all chunks of a document, in reading order. */
  void mark(List<Chunk> chunks) {
    for (Chunk chunk : chunks) {
      if (isOpen(chunk) && rules.endsInLeaders(chunk.last().text())) {
        chunk.kind(BlockKind.CONTENTS);
      }
    }
    markRuns(chunks);
  }

  /** Runs of short lines whose last numbers never go down. */
  private void markRuns(List<Chunk> chunks) {
    int start = 0;
    int last = 0;
    for (int i = 0; i <= chunks.size(); i++) {
      int number = i < chunks.size() ? pageNumber(chunks.get(i)) : -1;
      if (number < last || number < 1) {
        if (i - start >= FEWEST) {
          chunks.subList(start, i).forEach(chunk -> chunk.kind(BlockKind.CONTENTS));
        }
        start = number < 1 ? i + 1 : i;
      }
      last = Math.max(number, 0);
    }
  }

  private int pageNumber(Chunk chunk) {
    String words = chunk.last().text();
    if (!isOpen(chunk) && !chunk.is(BlockKind.CONTENTS)
        || chunk.lines().size() > 3
        || !Character.isDigit(words.charAt(words.length() - 1))) {
      return -1;
    }
    Matcher matcher = LAST_NUMBER.matcher(words);
    if (!matcher.find()) {
      return -1;
    }
    Line line = chunk.last();
    float gap = line.leftOf(matcher.start(1)) - line.rightBefore(matcher.start(1));
    boolean apart = gap > 1.5f * line.size() || chunk.is(BlockKind.CONTENTS);
    return apart ? Integer.parseInt(matcher.group(1)) : -1;
  }

  private static boolean isOpen(Chunk chunk) {
    return chunk.is(BlockKind.PARAGRAPH) || chunk.is(BlockKind.BULLET);
  }
}
