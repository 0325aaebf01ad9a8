package reviewthemes.text;

import java.util.Arrays;

/**
 * A cleaned view of an original text; every character of the view points back to its origin.
 *
 * <p>The original is the truth. The view leaves characters out (running heads, page numbers,
 * hyphens at line ends, soft hyphens) and replaces some (a ligature by its letters, a line break by
 * a space), and never reorders them.
 */
public final class CleanText implements CharSequence {
  private final String original;
  private final String text;
  private final int[] origins;

  /**
   * @param original the text as extracted
   * @param text the cleaned text
   * @param origins for each character of {@code text} the offset in {@code original} that it came
   *     from; never decreasing
   */
  public CleanText(String original, String text, int[] origins) {
    if (text.length() != origins.length) {
      throw new IllegalArgumentException(
          "text has " + text.length() + " characters but " + origins.length + " origins");
    }
    int last = 0;
    for (int origin : origins) {
      if (origin < last || origin >= original.length()) {
        throw new IllegalArgumentException("origin " + origin + " after " + last);
      }
      last = origin;
    }
    this.original = original;
    this.text = text;
    this.origins = origins.clone();
  }

  public String original() {
    return original;
  }

  public String text() {
    return text;
  }

  /** The offset in the original of the character at {@code offset} of this view. */
  public int origin(int offset) {
    return origins[offset];
  }

  /** The smallest span of the original that holds all characters of {@code clean}. */
  public Span toOriginal(Span clean) {
    if (clean.isEmpty()) {
      int at = clean.start() < origins.length ? origins[clean.start()] : original.length();
      return new Span(at, at);
    }
    return new Span(origins[clean.start()], origins[clean.end() - 1] + 1);
  }

  /**
   * The smallest span of this view whose characters come from within {@code span} of the original.
   */
  public Span fromOriginal(Span span) {
    return new Span(firstAtOrAfter(span.start()), firstAtOrAfter(span.end()));
  }

  private int firstAtOrAfter(int origin) {
    int found = Arrays.binarySearch(origins, origin);
    if (found < 0) {
      return -found - 1;
    }
    while (found > 0 && origins[found - 1] == origin) {
      found--;
    }
    return found;
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
