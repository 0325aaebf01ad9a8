package reviewthemes.match;

import java.util.ArrayList;
import java.util.List;
import reviewthemes.text.Span;

/** The parts of a written word that are compared one by one: "multi-agency" has two. */
public final class WordParts {
  private static final String NOT = "n't";

  private WordParts() {}

  /**
   * One part.
   *
   * @param text as compared, "not" for "n't"
   * @param span its place in the written word
   */
  public record Part(String text, Span span) {}

  /** The parts in order; none for punctuation and for a possessive that stands alone. */
  public static List<Part> of(String word) {
    List<Part> parts = new ArrayList<>(2);
    int at = 0;
    while (at < word.length()) {
      int start = at;
      while (at < word.length() && isInside(word, at)) {
        at++;
      }
      add(word, start, at, parts);
      at++;
    }
    return parts;
  }

  private static boolean isInside(String word, int at) {
    return Character.isLetterOrDigit(word.charAt(at)) || isApostrophe(word.charAt(at));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  private static void add(String word, int from, int end, List<Part> parts) {
    int start = from;
    int to = end;
    while (to > start && isApostrophe(word.charAt(to - 1))) {
      to--;
    }
    while (start < to && isApostrophe(word.charAt(start))) {
      start++;
    }
    if (start == to || start > from && to - start == 1 && word.charAt(start) == 's') {
      return;
    }
    String text = word.substring(start, to).replace('\u2019', '\'');
    if (text.equalsIgnoreCase("cannot")) {
      parts.add(new Part("can", new Span(start, start + 3)));
      parts.add(new Part("not", new Span(start + 3, to)));
      return;
    }
    if (!text.toLowerCase(java.util.Locale.ROOT).endsWith(NOT)) {
      parts.add(new Part(text, new Span(start, to)));
      return;
    }
    int not = to - NOT.length();
    if (not > start) {
      parts.add(new Part(unclipped(word.substring(start, not)), new Span(start, not)));
    }
    parts.add(new Part("not", new Span(not, to)));
  }

  /** The verb of "can't" and "won't". */
  private static String unclipped(String verb) {
    return switch (verb) {
      case "ca" -> "can";
      case "wo" -> "will";
      default -> verb;
    };
  }
}
