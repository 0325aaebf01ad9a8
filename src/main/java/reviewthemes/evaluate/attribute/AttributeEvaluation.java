package reviewthemes.evaluate.attribute;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import reviewthemes.attribute.profile.Attribute;
import reviewthemes.attribute.profile.AttributeValue;
import reviewthemes.attribute.profile.DateReader;
import reviewthemes.review.ReviewId;

/** Counts, attribute by attribute, in how many reviews what was found is right. */
public final class AttributeEvaluation {
  private static final String LINE = "%-18s %7s %6s %6s %7s %9s %11s";

  private final AttributeGold gold;
  private final Agreement agreement;
  private final Map<Attribute, AttributeTally> tallies = new EnumMap<>(Attribute.class);
  private final List<String> mistakes = new ArrayList<>();

  /**
   * @param dates reads the dates that people wrote
   */
  public AttributeEvaluation(AttributeGold gold, DateReader dates) {
    this.gold = gold;
    this.agreement = new Agreement(dates);
  }

  /**
   * @param frontMatter what people wrote down of the review
   */
  public void add(ReviewId review, Map<String, String> frontMatter, List<AttributeValue> found) {
    for (Attribute attribute : Attribute.values()) {
      Optional<String> written = gold.written(attribute, frontMatter);
      if (written.isPresent()) {
        List<String> values =
            found.stream()
                .filter(value -> value.attribute() == attribute)
                .map(value -> gold.spelled(attribute, value.value()))
                .toList();
        add(review, attribute, values, written.get());
      }
    }
  }

  private void add(ReviewId review, Attribute attribute, List<String> values, String written) {
    String stated = gold.stated(attribute, review.value(), written);
    boolean agrees = agreement.test(attribute, values, stated);
    boolean known = values.stream().anyMatch(value -> !value.equals(AttributeValue.UNKNOWN));
    tallies.merge(
        attribute,
        AttributeTally.of(agrees, known, agreement.test(attribute, values, written)),
        AttributeTally::plus);
    if (!agrees) {
      mistakes.add(review + " " + attribute.id() + ": " + values + ", people: " + stated);
    }
  }

  /** The counts; an attribute that people wrote down nowhere has none. */
  public Map<Attribute, AttributeTally> tallies() {
    return Map.copyOf(tallies);
  }

  /** Each wrong or missing value, one line. */
  public List<String> mistakes() {
    return List.copyOf(mistakes);
  }

  /** The counts as a table; empty if people wrote down no attribute. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    tallies.forEach(
        (attribute, tally) ->
            lines.add(
                String.format(
                    Locale.ROOT,
                    LINE,
                    attribute.id(),
                    tally.reviews(),
                    tally.right(),
                    tally.wrong(),
                    tally.missed(),
                    String.format(Locale.ROOT, "%.3f", tally.accuracy()),
                    tally.asWritten())));
    if (!lines.isEmpty()) {
      lines.add(
          0,
          String.format(
              LINE, "ATTRIBUTES", "reviews", "right", "wrong", "missed", "accuracy", "as written"));
    }
    return lines;
  }
}
