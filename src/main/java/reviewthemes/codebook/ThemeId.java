package reviewthemes.codebook;

import java.util.regex.Pattern;

/**
 * The id of a theme, such as {@code practice.information_sharing}.
 *
 * @param value family, a dot, and words joined by underscores, all in lower case
 */
public record ThemeId(String value) implements Comparable<ThemeId> {
  private static final Pattern FORM = Pattern.compile("(parent|child|practice)\\.[a-z_]+");

  public ThemeId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "not a theme id: '" + value + "' (write it like practice.information_sharing)");
    }
  }

  /** Whether it is a judgement on practice, which takes a polarity, and not a fact about people. */
  public boolean isPractice() {
    return value.startsWith("practice.");
  }

  @Override
  public int compareTo(ThemeId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
