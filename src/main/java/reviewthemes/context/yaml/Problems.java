package reviewthemes.context.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import reviewthemes.sentence.BrokenRules;
import reviewthemes.sentence.yaml.YamlNode;

/** Collects what is wrong with a file, and reads fields so that reading can go on. */
final class Problems {
  private static final YamlNode NOTHING = new YamlNode(1, "");

  private final String file;
  private final List<String> found = new ArrayList<>();

  Problems(String file) {
    this.file = file;
  }

  void add(YamlNode at, String message) {
    found.add(file + ":" + at.line() + ": " + message);
  }

  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new BrokenRules(found);
    }
  }

  void unknown(YamlNode node, Set<String> known) {
    node.fields()
        .forEach(
            (name, field) -> {
              if (!known.contains(name)) {
                add(field, "unknown field '" + name + "'; known are " + known);
              }
            });
  }

  YamlNode field(YamlNode node, String name) {
    YamlNode field = node.fields().get(name);
    if (field == null) {
      add(node, "'" + name + "' is missing");
      return NOTHING;
    }
    return field;
  }

  double number(YamlNode node, String name, double otherwise) {
    YamlNode field = node.fields().get(name);
    if (field == null) {
      return otherwise;
    }
    try {
      return Double.parseDouble(field.text());
    } catch (NumberFormatException e) {
      add(field, "'" + name + "' must be a number, not '" + field.text() + "'");
      return otherwise;
    }
  }

  <E extends Enum<E>> E value(Class<E> type, YamlNode node, String name, E otherwise) {
    return read(type, field(node, name), otherwise);
  }

  <E extends Enum<E>> E read(Class<E> type, YamlNode node, E otherwise) {
    for (E value : type.getEnumConstants()) {
      if (value.name().toLowerCase(Locale.ROOT).equals(node.text())) {
        return value;
      }
    }
    List<String> known =
        Arrays.stream(type.getEnumConstants()).map(v -> v.name().toLowerCase(Locale.ROOT)).toList();
    add(node, "'" + node.text() + "' is none of " + known);
    return otherwise;
  }
}
