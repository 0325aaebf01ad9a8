package reviewthemes.report.yaml;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import reviewthemes.report.Outline;
import reviewthemes.report.Outline.Condition;
import reviewthemes.report.Outline.Show;
import reviewthemes.sentence.BrokenRules;
import reviewthemes.sentence.yaml.YamlNode;

/** Reads {@code codebook/views/report.yaml}. */
public final class OutlineYaml {
  private static final Set<String> FIELDS = Set.of("title", "subtitle", "sections");
  private static final Set<String> PARTS =
      Set.of("text", "points", "heading", "show", "of", "when", "unless");

  private final String file;
  private final List<String> problems = new ArrayList<>();

  private OutlineYaml(String file) {
    this.file = file;
  }

  /**
   * Reads what a report holds.
   *
   * @param file the file's name, for messages
   * @throws BrokenRules with every problem, each with its line
   */
  public static Outline read(Reader reader, String file) throws IOException {
    OutlineYaml yaml = new OutlineYaml(file);
    Outline outline = yaml.outline(YamlNode.read(reader, file));
    if (!yaml.problems.isEmpty()) {
      throw new BrokenRules(yaml.problems);
    }
    return outline;
  }

  private Outline outline(YamlNode root) {
    only(root, FIELDS);
    List<Outline.Chapter> chapters = new ArrayList<>();
    for (YamlNode node : items(root, "sections")) {
      only(node, Set.of("heading", "parts"));
      chapters.add(
          new Outline.Chapter(
              text(node, "heading"), items(node, "parts").stream().map(this::piece).toList()));
    }
    return new Outline(text(root, "title"), text(root, "subtitle"), chapters);
  }

  private Outline.Piece piece(YamlNode node) {
    only(node, PARTS);
    List<String> kinds =
        List.of("text", "points", "heading", "show").stream()
            .filter(kind -> node.fields().containsKey(kind))
            .toList();
    if (kinds.size() != 1) {
      problem(node, "write one of: text, points, heading, show");
      return new Outline.Piece(Show.TEXT, List.of(), List.of(), Optional.empty(), Optional.empty());
    }
    Show show =
        kinds.get(0).equals("show")
            ? one(Show.class, node, "show").orElse(Show.TEXT)
            : Show.valueOf(kinds.get(0).toUpperCase(Locale.ROOT));
    List<String> texts =
        kinds.get(0).equals("show")
            ? List.of()
            : items(node, kinds.get(0)).stream().map(YamlNode::text).map(String::strip).toList();
    List<String> of =
        node.fields().containsKey("of")
            ? items(node, "of").stream().map(YamlNode::text).toList()
            : List.of();
    return new Outline.Piece(
        show, texts, of, one(Condition.class, node, "when"), one(Condition.class, node, "unless"));
  }

  /** The constant that a field names in plain words, if the field is there. */
  private <E extends Enum<E>> Optional<E> one(Class<E> type, YamlNode node, String field) {
    YamlNode value = node.fields().get(field);
    if (value == null) {
      return Optional.empty();
    }
    Optional<E> found =
        Arrays.stream(type.getEnumConstants())
            .filter(constant -> words(constant).equals(value.text()))
            .findFirst();
    if (found.isEmpty()) {
      problem(
          value,
          "'"
              + value.text()
              + "' is nothing to write after "
              + field
              + ": write one of "
              + Arrays.stream(type.getEnumConstants())
                  .map(OutlineYaml::words)
                  .collect(Collectors.joining(", ")));
    }
    return found;
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private List<YamlNode> items(YamlNode node, String field) {
    YamlNode value = node.fields().get(field);
    if (value == null || value.items().isEmpty()) {
      problem(node, "'" + field + "' is missing");
      return List.of();
    }
    return value.items();
  }

  private String text(YamlNode node, String field) {
    YamlNode value = node.fields().get(field);
    if (value == null || value.text().isBlank()) {
      problem(node, "'" + field + "' is missing");
      return "";
    }
    return value.text().strip();
  }

  private void only(YamlNode node, Set<String> known) {
    node.fields()
        .forEach(
            (name, value) -> {
              if (!known.contains(name)) {
                problem(value, "unknown field '" + name + "'");
              }
            });
  }

  private void problem(YamlNode node, String message) {
    problems.add(file + ":" + node.line() + ": " + message);
  }
}
