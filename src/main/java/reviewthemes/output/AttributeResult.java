package reviewthemes.output;

import java.util.List;

/**
 * What a review tells of one attribute, such as who commissioned it.
 *
 * @param attribute the attribute, such as {@code review_type}
 * @param of the index child it is told of, or empty if of the review or its only child
 * @param value the value in a fixed spelling, or {@code unknown}
 * @param score how likely it is right, 0 to 1; 0 if unknown
 * @param quote the words that say so, or null if unknown or told by the whole and no single place
 * @param why reasons in words
 */
public record AttributeResult(
    String attribute, String of, String value, double score, PlaceResult quote, List<String> why) {
  private static final double SURE = 0.7;

  public AttributeResult {
    why = List.copyOf(why);
  }

  /** Whether it is no more than likely, which people should be told. */
  public boolean onlyLikely() {
    return known() && score < SURE;
  }

  /** Whether the review tells it. */
  public boolean known() {
    return !value.equals("unknown");
  }
}
