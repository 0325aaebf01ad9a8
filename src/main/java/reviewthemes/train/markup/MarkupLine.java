package reviewthemes.train.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reviewthemes.codebook.Code;
import reviewthemes.review.BlockKind;
import reviewthemes.text.Span;

/**
 * One block of a marked-up review, its marks taken out of the words.
 *
 * @param kind what the block is
 * @param level for a heading 1 to 6, else 0
 * @param label printed number or bullet, or empty
 * @param words the words without marks
 * @param marks the marks, with offsets in {@code words}
 */
record MarkupLine(BlockKind kind, int level, String label, String words, List<Found> marks) {
  private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*)");
  private static final Pattern BULLET = Pattern.compile("(?:[-*•]|[a-z]\\)|\\d+\\.)\\s+(.*)");
  private static final Pattern NUMBER = Pattern.compile("(\\d+(?:\\.\\d+)*)[.)]?\\s+(?=\\p{Lu})");
  private static final Pattern MARK = Pattern.compile("\\{\\{([^|{}]*)\\|(.*?)\\}\\}");
  private static final Pattern EMPHASIS =
      Pattern.compile("\\*\\*|(?<![\\w*])[*_](?=[\\w\"“‘(])|(?<=[\\w.,?!\"”’)])[*_](?![\\w*])");
  private static final Pattern NOTE = Pattern.compile("\\[\\^[^\\]]+\\]:?");

  record Found(Span span, List<Code> codes) {}

  static MarkupLine cell(String written) {
    return of(BlockKind.CELL, 0, "", written);
  }

  /** Reads a paragraph, a bullet or a heading. */
  static MarkupLine read(String written) {
    Matcher heading = HEADING.matcher(written);
    if (heading.matches()) {
      return numbered(BlockKind.HEADING, heading.group(1).length(), heading.group(2));
    }
    if (written.startsWith("[^")) {
      return of(BlockKind.FOOTNOTE, 0, "", written);
    }
    Matcher bullet = BULLET.matcher(written);
    if (bullet.matches()) {
      return of(BlockKind.BULLET, 0, "", bullet.group(1));
    }
    return numbered(BlockKind.PARAGRAPH, 0, written);
  }

  private static MarkupLine numbered(BlockKind kind, int level, String written) {
    Matcher number = NUMBER.matcher(written);
    boolean found =
        number.lookingAt() && (kind == BlockKind.HEADING || number.group(1).contains("."));
    return found
        ? of(kind, level, number.group(1), written.substring(number.end()))
        : of(kind, level, "", written);
  }

  private static MarkupLine of(BlockKind kind, int level, String label, String written) {
    String plain = NOTE.matcher(EMPHASIS.matcher(written).replaceAll("")).replaceAll("").strip();
    StringBuilder words = new StringBuilder();
    List<Found> marks = new ArrayList<>();
    Matcher mark = MARK.matcher(plain);
    int at = 0;
    while (mark.find()) {
      words.append(plain, at, mark.start());
      int start = words.length();
      words.append(mark.group(2));
      List<Code> codes = new ArrayList<>();
      for (String code : mark.group(1).split(";")) {
        codes.add(Code.parse(code.strip()));
      }
      marks.add(new Found(new Span(start, words.length()), codes));
      at = mark.end();
    }
    words.append(plain, at, plain.length());
    if (words.indexOf("{{") >= 0 || words.indexOf("}}") >= 0) {
      throw new IllegalArgumentException("a mark is not {{code|words}}");
    }
    return new MarkupLine(kind, level, label, words.toString(), List.copyOf(marks));
  }
}
