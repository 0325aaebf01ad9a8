package reviewthemes.attribute.profile;

import java.util.List;
import java.util.Optional;
import reviewthemes.text.Span;

/**
 * What a review tells of one attribute.
 *
 * @param attribute the attribute
 * @param of the index child it is told of, or empty if of the review or its only child
 * @param value the value in a fixed spelling, or {@link #UNKNOWN}
 * @param quote the words that say so, in the clean view; empty if unknown or seen from the layout
 * @param confidence how likely it is right, 0 to 1; 0 if unknown
 * @param why reasons in words
 */
public record AttributeValue(
    Attribute attribute,
    String of,
    String value,
    Optional<Span> quote,
    double confidence,
    List<String> why) {
  /** The value of what the text does not say. */
  public static final String UNKNOWN = "unknown";

  public AttributeValue {
    why = List.copyOf(why);
    if (value.isBlank() || confidence < 0 || confidence > 1) {
      throw new IllegalArgumentException(attribute + ": '" + value + "' at " + confidence);
    }
  }

  static AttributeValue unknown(Attribute attribute, String of) {
    return new AttributeValue(
        attribute, of, UNKNOWN, Optional.empty(), 0, List.of("the text does not say"));
  }

  public boolean isKnown() {
    return !value.equals(UNKNOWN);
  }
}
