package reviewthemes.attribute;

import java.util.List;
import java.util.Optional;

/**
 * The age of one index child at the incident.
 *
 * @param child the child's name in the review, or empty if it names none
 * @param age the age, or empty if the review does not tell it
 * @param confidence how likely the age is right, 0 to 1
 * @param quotes the sentences that state it, in order
 */
public record ChildAge(String child, Optional<Age> age, double confidence, List<AgeQuote> quotes) {
  public ChildAge {
    quotes = List.copyOf(quotes);
  }
}
