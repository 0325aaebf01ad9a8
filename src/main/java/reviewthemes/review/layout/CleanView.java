package reviewthemes.review.layout;

import java.util.Arrays;
import java.util.List;
import reviewthemes.review.layout.Hyphens.Joint;
import reviewthemes.text.CleanText;
import reviewthemes.text.Span;

/**
 * Writes the clean view: no line ends within a block, no hyphens that only line ends made, no soft
 * hyphens, plain letters for ligatures, no raised footnote numbers, no bullets.
 */
final class CleanView {
  private final Hyphens hyphens;
  private final StringBuilder text = new StringBuilder();
  private int[] origins = new int[4096];

  CleanView(Hyphens hyphens) {
    this.hyphens = hyphens;
  }

  /**
   * Adds a chunk.
   *
   * @param starts for each of its lines the offset in the original
   * @return its text in the clean view, without label
   */
  Span add(Chunk chunk, List<Integer> starts) {
    List<Line> lines = chunk.lines();
    Label label = chunk.label();
    if (label.isPresent() && !label.bullet()) {
      addLabel(chunk, starts.get(0));
    }
    int start = text.length();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      int from = i == 0 ? label.body() : 0;
      int to = line.text().length();
      Joint joint =
          i + 1 < lines.size()
              ? hyphens.between(line.text(), lines.get(i + 1).text())
              : Joint.SPACE;
      addLine(line, from, joint == Joint.MEET ? to - 1 : to, starts.get(i), start);
      if (i + 1 < lines.size() && joint == Joint.SPACE) {
        append(' ', starts.get(i) + to, start);
      }
    }
    trim(start);
    Span span = new Span(start, text.length());
    Line last = lines.get(lines.size() - 1);
    put('\n', starts.get(lines.size() - 1) + last.text().length());
    return span;
  }

  CleanText build(String original) {
    return new CleanText(original, text.toString(), Arrays.copyOf(origins, text.length()));
  }

  private void addLabel(Chunk chunk, int start) {
    String words = chunk.labelText();
    for (int i = 0; i < words.length(); i++) {
      put(words.charAt(i), start + i);
    }
    put(' ', start + words.length());
  }

  private void addLine(Line line, int from, int to, int lineStart, int blockStart) {
    String words = line.text();
    for (int i = from; i < to; i++) {
      char character = words.charAt(i);
      int origin = lineStart + i;
      String letters = Letters.plain(character);
      if (Footnotes.isReference(line, i)) {
        continue;
      }
      for (int k = 0; k < letters.length(); k++) {
        append(letters.charAt(k), origin, blockStart);
      }
    }
  }

  /** Appends a character, but no space at a block's start or after a space. */
  private void append(char character, int origin, int blockStart) {
    boolean needless =
        character == ' ' && (text.length() == blockStart || text.charAt(text.length() - 1) == ' ');
    if (!needless) {
      put(character, origin);
    }
  }

  private void put(char character, int origin) {
    if (text.length() == origins.length) {
      origins = Arrays.copyOf(origins, origins.length * 2);
    }
    origins[text.length()] = origin;
    text.append(character);
  }

  private void trim(int start) {
    int end = text.length();
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    text.setLength(end);
  }
}
