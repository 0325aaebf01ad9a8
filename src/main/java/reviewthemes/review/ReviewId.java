package reviewthemes.review;

/**
 * The id of a review: its file's name without the ending, stable from run to run.
 *
 * @param value not blank
 */
public record ReviewId(String value) implements Comparable<ReviewId> {
  public ReviewId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a review needs an id");
    }
  }

  @Override
  public int compareTo(ReviewId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
