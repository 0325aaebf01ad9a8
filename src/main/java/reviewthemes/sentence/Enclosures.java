package reviewthemes.sentence;

/** Finds quotations and parentheses, which a sentence may hold whole. */
final class Enclosures {
  private static final int LONGEST = 600;

  private final CharSequence text;
  private final int end;

  /**
   * @param text text that holds the block
   * @param end end of the block in it
   */
  Enclosures(CharSequence text, int end) {
    this.text = text;
    this.end = end;
  }

  /** Offset of the mark that closes the quotation or parenthesis opened at {@code at}, or -1. */
  int close(int at) {
    char open = text.charAt(at);
    char wanted = closing(open);
    if (wanted == 0 || !opens(at)) {
      return -1;
    }
    int depth = 0;
    for (int i = at + 1; i < Math.min(end, at + LONGEST); i++) {
      char c = text.charAt(i);
      if (c == wanted && (!isSingle(c) || closesSingle(i))) {
        if (depth == 0) {
          return i;
        }
        depth--;
      } else if (c == open && open != wanted && !isSingle(wanted)) {
        depth++;
      }
    }
    return -1;
  }

  private boolean opens(int at) {
    char c = text.charAt(at);
    if (c != '\'' && c != '"') {
      return true;
    }
    boolean free = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    boolean word = at + 1 < end && !Character.isWhitespace(text.charAt(at + 1));
    return free && word;
  }

  private boolean closesSingle(int at) {
    boolean wordAfter = at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
    char before = text.charAt(at - 1);
    boolean possessive = before == 's' && at + 2 < end && Character.isLetter(text.charAt(at + 2));
    return !wordAfter && !possessive && !Character.isWhitespace(before);
  }

  private static boolean isSingle(char c) {
    return c == '\'' || c == '’';
  }

  private static char closing(char open) {
    return switch (open) {
      case '"' -> '"';
      case '“' -> '”';
      case '‘' -> '’';
      case '\'' -> '\'';
      case '(' -> ')';
      case '[' -> ']';
      default -> 0;
    };
  }
}
