package reviewthemes.review.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A file of rules being read; collects every problem before it complains. */
final class RulesFile {
  private final String name;
  private final Node root;
  private final List<String> problems = new ArrayList<>();

  private RulesFile(String name, Node root) {
    this.name = name;
    this.root = root;
  }

  static RulesFile open(Path file) {
    try {
      Node root = Node.read(Files.readString(file));
      if (root.map() == null) {
        throw new BrokenRules(List.of(file + ":1: expected keys and values"));
      }
      return new RulesFile(file.toString(), root);
    } catch (IOException e) {
      String reason =
          e.getMessage() == null ? e.toString() : e.getMessage().lines().findFirst().orElse("");
      throw new BrokenRules(List.of(file + ": cannot be read: " + reason));
    }
  }

  Node root() {
    return root;
  }

  void problem(Node at, String message) {
    problems.add(name + ":" + at.line() + ": " + message);
  }

  /** Throws if there was any problem. */
  void close() {
    if (!problems.isEmpty()) {
      throw new BrokenRules(problems);
    }
  }

  void onlyKeys(Node map, Set<String> known) {
    map.map()
        .forEach(
            (key, value) -> {
              if (!known.contains(key)) {
                problem(value, "unknown key '" + key + "', expected one of " + sorted(known));
              }
            });
  }

  Map<String, Node> map(Node map, String key) {
    Node node = map.map().get(key);
    if (node == null || node.map() == null) {
      problem(node == null ? map : node, "'" + key + "' must hold keys and values");
      return Map.of();
    }
    return node.map();
  }

  List<Node> list(Node map, String key) {
    Node node = map.map().get(key);
    if (node == null) {
      return List.of();
    }
    if (node.list() == null) {
      problem(node, "'" + key + "' must be a list");
      return List.of();
    }
    return node.list();
  }

  List<String> strings(Node map, String key) {
    List<String> strings = new ArrayList<>();
    for (Node node : list(map, key)) {
      if (node.scalar() == null) {
        problem(node, "'" + key + "' must be a list of words");
      } else {
        strings.add(node.scalar());
      }
    }
    return strings;
  }

  String string(Node map, String key, String otherwise) {
    Node node = map.map().get(key);
    if (node == null) {
      return otherwise;
    }
    if (node.scalar() == null) {
      problem(node, "'" + key + "' must be a single value");
      return otherwise;
    }
    return node.scalar();
  }

  double number(Node map, String key) {
    String value = string(map, key, "");
    try {
      return Double.parseDouble(value);
    } catch (NumberFormatException e) {
      problem(map, "'" + key + "' must be a number, not '" + value + "'");
      return 0;
    }
  }

  List<Pattern> patterns(Node map, String key, int flags) {
    List<Pattern> patterns = new ArrayList<>();
    for (Node node : list(map, key)) {
      try {
        patterns.add(Pattern.compile(String.valueOf(node.scalar()), flags));
      } catch (PatternSyntaxException e) {
        problem(node, "not a regular expression: " + e.getDescription() + ": " + node.scalar());
      }
    }
    return patterns;
  }

  private static List<String> sorted(Set<String> keys) {
    return keys.stream().sorted().toList();
  }
}
