package reviewthemes.codebook;

/** A pattern's characters under a reading cursor, with odd quotes, hyphens and dots made plain. */
final class PatternText {
  private final String text;
  private int at;

  PatternText(String written) {
    StringBuilder plain = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      plain.append(plain(written.charAt(i)));
    }
    this.text = plain.toString();
  }

  private static char plain(char c) {
    return switch (c) {
      case '\u2018', '\u2019' -> '\'';
      case '\u201c', '\u201d' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> '-';
      case '\u00a0', '\t', '\n', '\r' -> ' ';
      default -> c;
    };
  }

  boolean atEnd() {
    return at == text.length();
  }

  /** The character under the cursor, 0 at the end. */
  char peek() {
    return atEnd() ? 0 : text.charAt(at);
  }

  boolean startsWith(String next) {
    return text.startsWith(next, at);
  }

  /** Steps over {@code next} if it comes next. */
  boolean take(String next) {
    if (!startsWith(next)) {
      return false;
    }
    at += next.length();
    return true;
  }

  void skipSpaces() {
    while (peek() == ' ') {
      at++;
    }
  }

  /** Reads letters, digits and the marks that words hold; empty if there are none. */
  String takeWord() {
    int start = at;
    while (isWord(at) || at > start && "'-&/".indexOf(peek()) >= 0 && isWord(at + 1)) {
      at++;
    }
    if (at > start && peek() == '\'' && text.charAt(at - 1) == 's') {
      at++;
    }
    return text.substring(start, at);
  }

  /**
   * Reads up to {@code end}, which is stepped over; null, and nothing is read, if there is none.
   */
  String takeUntil(char end) {
    int found = text.indexOf(end, at);
    if (found < 0) {
      return null;
    }
    String taken = text.substring(at, found);
    at = found + 1;
    return taken;
  }

  /** Reads digits; -1 if there are none. */
  int takeNumber() {
    int start = at;
    while (at < text.length() && at < start + 4 && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at == start ? -1 : Integer.parseInt(text.substring(start, at));
  }

  private boolean isWord(int i) {
    return i < text.length() && Character.isLetterOrDigit(text.charAt(i));
  }

  /** The cursor's column, from 1. */
  int column() {
    return at + 1;
  }
}
