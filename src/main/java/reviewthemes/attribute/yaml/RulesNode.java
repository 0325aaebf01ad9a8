package reviewthemes.attribute.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import reviewthemes.sentence.yaml.YamlNode;

/** A value of the rules file, read so that reading can go on after a problem. */
final class RulesNode {
  private final String file;
  private final YamlNode node;
  private final List<String> problems;

  RulesNode(String file, YamlNode node, List<String> problems) {
    this.file = file;
    this.node = node;
    this.problems = problems;
  }

  void problem(String message) {
    problems.add(file + ":" + node.line() + ": " + message);
  }

  void only(Set<String> known) {
    fields()
        .forEach(
            (name, field) -> {
              if (!known.contains(name)) {
                field.problem("unknown field '" + name + "'");
              }
            });
  }

  boolean has(String name) {
    return node.fields().containsKey(name);
  }

  RulesNode get(String name) {
    YamlNode field = node.fields().get(name);
    if (field == null) {
      problem("'" + name + "' is missing");
      return new RulesNode(file, new YamlNode(node.line(), ""), new ArrayList<>());
    }
    return new RulesNode(file, field, problems);
  }

  Map<String, RulesNode> fields() {
    Map<String, RulesNode> fields = new LinkedHashMap<>();
    node.fields().forEach((name, field) -> fields.put(name, new RulesNode(file, field, problems)));
    return fields;
  }

  List<RulesNode> items() {
    return node.items().stream().map(item -> new RulesNode(file, item, problems)).toList();
  }

  List<String> texts() {
    return node.items().stream().map(YamlNode::text).toList();
  }

  String text() {
    return node.text();
  }

  double number() {
    try {
      return Double.parseDouble(text());
    } catch (NumberFormatException e) {
      problem("'" + text() + "' must be a number");
      return 0;
    }
  }

  double number(String name, double otherwise) {
    return has(name) ? get(name).number() : otherwise;
  }

  Map<String, Double> numbers() {
    Map<String, Double> numbers = new LinkedHashMap<>();
    fields().forEach((name, field) -> numbers.put(name, field.number()));
    return numbers;
  }

  <E extends Enum<E>> E value(Class<E> type) {
    return value(type, text());
  }

  <E extends Enum<E>> E value(Class<E> type, String name) {
    try {
      return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      problem("'" + name + "' is none of " + List.of(type.getEnumConstants()));
      return type.getEnumConstants()[0];
    }
  }

  /** The text as a pattern, its parts put in by {@code expand}. */
  Pattern pattern(UnaryOperator<String> expand, int flags) {
    try {
      return Pattern.compile(expand.apply(text()), flags);
    } catch (PatternSyntaxException e) {
      problem("not a pattern: " + e.getDescription() + ": " + text());
      return Pattern.compile("(?!)");
    }
  }
}
