package reviewthemes.codebook;

/**
 * Something wrong with a codebook: where, what, and what to do about it.
 *
 * @param place where
 * @param severity how bad
 * @param message what is wrong and what to do, on one line
 */
public record Problem(Place place, Severity severity, String message)
    implements Comparable<Problem> {
  /** How bad a problem is. */
  public enum Severity {
    /** The codebook cannot be used. */
    ERROR,
    /** It can be used; somebody should look. */
    WARNING,
    /** Good to know. */
    NOTE
  }

  public static Problem error(Place place, String message) {
    return new Problem(place, Severity.ERROR, message);
  }

  public static Problem warning(Place place, String message) {
    return new Problem(place, Severity.WARNING, message);
  }

  public static Problem note(Place place, String message) {
    return new Problem(place, Severity.NOTE, message);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  @Override
  public int compareTo(Problem other) {
    int byPlace = place.compareTo(other.place);
    return byPlace != 0 ? byPlace : message.compareTo(other.message);
  }

  @Override
  public String toString() {
    return place + ": " + severity.name().toLowerCase(java.util.Locale.ROOT) + ": " + message;
  }
}
