package reviewthemes.codebook.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reviewthemes.codebook.Place;
import reviewthemes.codebook.Problem;

/** The keys of one mapping, read one by one; notes what is missing, wrong or unknown. */
final class Fields {
  private final YamlNode.Mapping mapping;
  private final List<Problem> problems;

  /** Notes keys other than {@code known}. */
  Fields(YamlNode.Mapping mapping, List<String> known, List<Problem> problems) {
    this.mapping = mapping;
    this.problems = problems;
    mapping
        .entries()
        .forEach(
            (name, entry) -> {
              if (!known.contains(name)) {
                error(entry.key(), "unknown key '" + name + "'" + advice(name, known));
              }
            });
  }

  /** The fields of {@code node}, if it is a mapping; else notes that it should be. */
  static Optional<Fields> of(YamlNode node, List<String> known, List<Problem> problems) {
    if (node instanceof YamlNode.Mapping mapping) {
      return Optional.of(new Fields(mapping, known, problems));
    }
    problems.add(
        Problem.error(node.place(), "write " + String.join(", ", known) + ", not " + node.kind()));
    return Optional.empty();
  }

  Place place() {
    return mapping.place();
  }

  List<Problem> problems() {
    return problems;
  }

  void error(Place place, String message) {
    problems.add(Problem.error(place, message));
  }

  /** The value of a key, or null. */
  YamlNode raw(String key) {
    return value(key).orElse(null);
  }

  private Optional<YamlNode> value(String key) {
    return Optional.ofNullable(mapping.entries().get(key)).map(YamlNode.Entry::value);
  }

  /** The text of a key that may be left out. */
  Optional<YamlNode.Scalar> optional(String key) {
    return value(key).flatMap(node -> scalar(key, node));
  }

  /** The text of a key that must be there. */
  Optional<YamlNode.Scalar> required(String key) {
    if (value(key).isEmpty()) {
      error(place(), "'" + key + "' is missing; add it");
    }
    return optional(key);
  }

  /** The text of a key that must be there, empty if it is not. */
  String requiredText(String key) {
    return required(key).map(scalar -> scalar.text().strip()).orElse("");
  }

  /** The texts of a key that may be left out and holds a list. */
  List<YamlNode.Scalar> texts(String key) {
    return nodes(key).stream().flatMap(node -> scalar(key, node).stream()).toList();
  }

  List<String> plainTexts(String key) {
    return texts(key).stream().map(scalar -> scalar.text().strip()).toList();
  }

  /** The items of a key that may be left out and holds a list. */
  List<YamlNode> nodes(String key) {
    YamlNode node = value(key).orElse(null);
    if (node instanceof YamlNode.Items items) {
      return items.nodes();
    }
    if (node != null && !(node instanceof YamlNode.Scalar scalar && scalar.text().isEmpty())) {
      error(node.place(), "'" + key + "' should be a list; begin each item with '- '");
    }
    return new ArrayList<>();
  }

  /** The fields of a key that may be left out and holds keys with values. */
  Optional<Fields> fields(String key, List<String> known) {
    return value(key)
        .filter(node -> node instanceof YamlNode.Mapping || !node.kind().equals("nothing"))
        .flatMap(node -> of(node, known, problems));
  }

  private Optional<YamlNode.Scalar> scalar(String key, YamlNode node) {
    if (!(node instanceof YamlNode.Scalar scalar)) {
      error(node.place(), "'" + key + "' should be a text, not " + node.kind());
      return Optional.empty();
    }
    if (scalar.text().isBlank()) {
      error(node.place(), "'" + key + "' is empty; fill it in or take it out");
      return Optional.empty();
    }
    return Optional.of(scalar);
  }

  private static String advice(String name, List<String> known) {
    return known.stream()
        .filter(key -> key.startsWith(name) || name.startsWith(key) || sameLetters(key, name))
        .findFirst()
        .map(key -> "; did you mean '" + key + "'?")
        .orElse("; known here: " + String.join(", ", known));
  }

  private static boolean sameLetters(String a, String b) {
    long common = a.chars().distinct().filter(c -> b.indexOf(c) >= 0).count();
    return Math.abs(a.length() - b.length()) < 2 && common + 1 >= Math.max(a.length(), b.length());
  }
}
