package reviewthemes.attribute;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The ages of all index children at the incident.
 *
 * @param children one for each child whose age the review tells; empty if it tells none
 */
public record ChildAges(List<ChildAge> children) {
  public ChildAges {
    children = List.copyOf(children);
  }

  /** Quotes that show that a child was under one, the surest first; empty if none was. */
  public List<AgeQuote> infant() {
    return quotes(Age::isUnderOne);
  }

  /** Quotes that show that a child was eleven or over, the surest first; empty if none was. */
  public List<AgeQuote> adolescent() {
    return quotes(Age::isElevenOrOver);
  }

  private List<AgeQuote> quotes(Predicate<Age> band) {
    return children.stream()
        .filter(child -> child.age().filter(band).isPresent())
        .flatMap(child -> child.quotes().stream())
        .sorted(Comparator.comparingDouble(AgeQuote::confidence).reversed())
        .toList();
  }
}
