package reviewthemes.attribute;

/** Text with plain quotes, hyphens and spaces, of the same length. */
public final class Plain {
  private Plain() {}

  public static String of(CharSequence text) {
    char[] plain = text.toString().toCharArray();
    for (int i = 0; i < plain.length; i++) {
      char c = plain[i];
      plain[i] =
          switch (c) {
            case '‘', '’' -> '\'';
            case '“', '”' -> '"';
            case '‐', '‑', '‒' -> '-';
            default -> Character.isWhitespace(c) || c == ' ' ? ' ' : c;
          };
    }
    return new String(plain);
  }
}
