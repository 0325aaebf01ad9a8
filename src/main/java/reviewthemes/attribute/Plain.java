package reviewthemes.attribute;

/** Text with plain quotes, hyphens and spaces, of the same length. */
public final class Plain {
  private Plain() {}

  public static String of(CharSequence text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      plain.setCharAt(
          i,
          switch (c) {
            case '‘', '’' -> '\'';
            case '“', '”' -> '"';
            case '‐', '‑', '‒' -> '-';
            default -> Character.isWhitespace(c) || c == ' ' ? ' ' : c;
          });
    }
    return plain.toString();
  }
}
