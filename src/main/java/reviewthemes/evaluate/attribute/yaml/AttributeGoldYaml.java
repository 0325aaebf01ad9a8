package reviewthemes.evaluate.attribute.yaml;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import reviewthemes.attribute.profile.Attribute;
import reviewthemes.attribute.profile.Wording;
import reviewthemes.evaluate.attribute.AttributeGold;
import reviewthemes.sentence.BrokenRules;
import reviewthemes.sentence.yaml.YamlNode;

/** Reads {@code models/training/attributes.yaml}. */
public final class AttributeGoldYaml {
  private final String file;
  private final List<String> problems = new ArrayList<>();

  private AttributeGoldYaml(String file) {
    this.file = file;
  }

  /**
   * Reads how people write attributes down.
   *
   * @param file the file's name, for messages
   * @throws BrokenRules with every problem, each with its line
   */
  public static AttributeGold read(Reader reader, String file) throws IOException {
    AttributeGoldYaml yaml = new AttributeGoldYaml(file);
    AttributeGold gold = yaml.gold(YamlNode.read(reader, file));
    if (!yaml.problems.isEmpty()) {
      throw new BrokenRules(yaml.problems);
    }
    return gold;
  }

  private AttributeGold gold(YamlNode root) {
    Map<String, Map<Attribute, String>> said = new TreeMap<>();
    field(root, "said")
        .fields()
        .forEach((review, values) -> said.put(review, byAttribute(values, YamlNode::text)));
    return new AttributeGold(
        byAttribute(field(root, "fields"), YamlNode::text),
        byAttribute(
            field(root, "spellings"), list -> list.items().stream().map(this::wording).toList()),
        byAttribute(field(root, "silent"), AttributeGoldYaml::reviews),
        said);
  }

  private static Set<String> reviews(YamlNode list) {
    Set<String> reviews = new HashSet<>();
    list.items().forEach(item -> reviews.add(item.text()));
    return reviews;
  }

  private <T> Map<Attribute, T> byAttribute(YamlNode node, Function<YamlNode, T> read) {
    Map<Attribute, T> values = new EnumMap<>(Attribute.class);
    node.fields()
        .forEach(
            (name, value) ->
                attribute(name, value)
                    .ifPresent(attribute -> values.put(attribute, read.apply(value))));
    return values;
  }

  private Optional<Attribute> attribute(String name, YamlNode at) {
    for (Attribute attribute : Attribute.values()) {
      if (attribute.id().equals(name.toLowerCase(Locale.ROOT))) {
        return Optional.of(attribute);
      }
    }
    problem(at, "there is no attribute '" + name + "'");
    return Optional.empty();
  }

  private Wording wording(YamlNode node) {
    String words = field(node, "words").text();
    try {
      return new Wording(
          field(node, "value").text(), Pattern.compile(words, Pattern.CASE_INSENSITIVE));
    } catch (PatternSyntaxException e) {
      problem(node, "not a pattern: " + e.getDescription() + ": " + words);
      return new Wording(words, Pattern.compile("(?!)"));
    }
  }

  private YamlNode field(YamlNode node, String name) {
    YamlNode field = node.fields().get(name);
    if (field == null) {
      problem(node, "'" + name + "' is missing");
      return new YamlNode(node.line(), "");
    }
    return field;
  }

  private void problem(YamlNode at, String message) {
    problems.add(file + ":" + at.line() + ": " + message);
  }
}
