package reviewthemes.evaluate.attribute;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reviewthemes.attribute.profile.Attribute;
import reviewthemes.attribute.profile.AttributeValue;
import reviewthemes.attribute.profile.Wording;

/**
 * How people write down attributes, and where a text does not tell what they wrote.
 *
 * @param fields the name of each attribute in front matter
 * @param spellings what people write and how it is spelled here; the first that fits counts
 * @param silent reviews whose text does not tell an attribute
 * @param said what a text says where that is something else, by review
 */
public record AttributeGold(
    Map<Attribute, String> fields,
    Map<Attribute, List<Wording>> spellings,
    Map<Attribute, Set<String>> silent,
    Map<String, Map<Attribute, String>> said) {
  public AttributeGold {
    fields = Map.copyOf(fields);
    spellings = Map.copyOf(spellings);
    silent = Map.copyOf(silent);
    said = Map.copyOf(said);
  }

  /** What people wrote of an attribute, spelled as here; empty if they wrote nothing. */
  public Optional<String> written(Attribute attribute, Map<String, String> frontMatter) {
    return Optional.ofNullable(fields.get(attribute))
        .map(frontMatter::get)
        .map(text -> spelled(attribute, text));
  }

  /** What the text of a review says, as far as it was read for that; else what people wrote. */
  public String stated(Attribute attribute, String review, String written) {
    String other = said.getOrDefault(review, Map.of()).get(attribute);
    if (other != null) {
      return other;
    }
    return silent.getOrDefault(attribute, Set.of()).contains(review)
        ? AttributeValue.UNKNOWN
        : written;
  }

  /** A value spelled as here. */
  String spelled(Attribute attribute, String text) {
    return spellings.getOrDefault(attribute, List.of()).stream()
        .filter(spelling -> spelling.words().matcher(text).find())
        .map(Wording::value)
        .findFirst()
        .orElse(text);
  }
}
