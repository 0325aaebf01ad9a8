package reviewthemes.codebook;

/**
 * What a passage is coded with: a theme, and for practice themes which way.
 *
 * @param theme the theme
 * @param polarity {@code CONCERN} or {@code STRENGTH} for practice themes, {@code NONE} otherwise
 */
public record Code(ThemeId theme, Polarity polarity) implements Comparable<Code> {
  public Code {
    if (theme.isPractice() == (polarity == Polarity.NONE)) {
      throw new IllegalArgumentException(theme + " does not take polarity " + polarity);
    }
  }

  /**
   * Reads the written form, {@code practice.recording-} or {@code parent.mental_health}.
   *
   * @throws IllegalArgumentException if it is not a code
   */
  public static Code parse(String written) {
    if (written.endsWith("-")) {
      return new Code(new ThemeId(written.substring(0, written.length() - 1)), Polarity.CONCERN);
    }
    if (written.endsWith("+")) {
      return new Code(new ThemeId(written.substring(0, written.length() - 1)), Polarity.STRENGTH);
    }
    return new Code(new ThemeId(written), Polarity.NONE);
  }

  @Override
  public int compareTo(Code other) {
    int byTheme = theme.compareTo(other.theme);
    return byTheme != 0 ? byTheme : polarity.compareTo(other.polarity);
  }

  @Override
  public String toString() {
    return polarity == Polarity.NONE ? theme.value() : theme.value() + polarity.sign();
  }
}
