package reviewthemes.discover.yaml;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reviewthemes.discover.TermRules;
import reviewthemes.sentence.BrokenRules;
import reviewthemes.sentence.Stemmer;
import reviewthemes.sentence.yaml.YamlNode;

/** Reads {@code codebook/views/new-themes.yaml}. */
public final class TermRulesYaml {
  private final String file;
  private final Map<String, YamlNode> fields;
  private final List<String> problems = new ArrayList<>();

  private TermRulesYaml(String file, Map<String, YamlNode> fields) {
    this.file = file;
    this.fields = fields;
  }

  /**
   * Reads what counts as a term.
   *
   * @param file the file's name, for messages
   * @throws BrokenRules with every problem
   */
  public static TermRules read(Reader reader, String file, Stemmer stemmer) throws IOException {
    TermRulesYaml yaml = new TermRulesYaml(file, YamlNode.read(reader, file).fields());
    TermRules rules =
        new TermRules(
            yaml.texts("expert"),
            yaml.texts("background"),
            yaml.texts("generic").stream().map(stemmer::stem).collect(Collectors.toSet()),
            (int) yaml.number("longest"),
            (int) yaml.number("shortest_single"),
            yaml.number("single_weight"),
            (int) yaml.number("fewest_reviews"),
            yaml.number("most_caught"),
            (int) yaml.number("most_sharing"),
            (int) yaml.number("examples"));
    if (!yaml.problems.isEmpty()) {
      throw new BrokenRules(yaml.problems);
    }
    return rules;
  }

  private Set<String> texts(String field) {
    Set<String> texts =
        node(field).flatMap(TermRulesYaml::leaves).map(YamlNode::text).collect(Collectors.toSet());
    if (texts.isEmpty()) {
      problems.add(file + ": '" + field + "' is missing or empty");
    }
    return texts;
  }

  /** Lists may hold lists. */
  private static Stream<YamlNode> leaves(YamlNode node) {
    return node.value() instanceof String
        ? Stream.of(node)
        : node.items().stream().flatMap(TermRulesYaml::leaves);
  }

  private Stream<YamlNode> node(String field) {
    return Stream.ofNullable(fields.get(field));
  }

  private double number(String field) {
    String text = node(field).map(YamlNode::text).findFirst().orElse("");
    if (!text.matches("\\d{1,6}(\\.\\d{1,6})?")) {
      problems.add(file + ": '" + field + "' must be a number");
      return 0;
    }
    return Double.parseDouble(text);
  }
}
