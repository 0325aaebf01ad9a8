package reviewthemes.attribute.yaml;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import reviewthemes.attribute.status.StatusCue;
import reviewthemes.attribute.status.StatusRules;
import reviewthemes.attribute.status.StatusSentence;
import reviewthemes.sentence.BrokenRules;
import reviewthemes.sentence.yaml.YamlNode;

/** Reads {@code pipeline/legal-status.yaml}. */
public final class StatusRulesYaml {
  private static final Set<String> FIELDS =
      Set.of(
          "least",
          "none",
          "values",
          "common",
          "cues",
          "together",
          "unknown",
          "closed",
          "file",
          "out",
          "quoted",
          "says");

  private static final List<String> OTHER_REASONS = List.of("silent");

  private final RulesNode root;
  private final PatternParts parts = new PatternParts();

  private StatusRulesYaml(RulesNode root) {
    this.root = root;
    parts.add("name", StatusSentence.CHILD + "+");
  }

  /**
   * Reads the words that legal status is told by.
   *
   * @param file the file's name, for messages
   * @throws BrokenRules with every problem, each with its line
   */
  public static StatusRules read(Reader reader, String file) throws IOException {
    List<String> problems = new ArrayList<>();
    RulesNode root = new RulesNode(file, YamlNode.read(reader, file), problems);
    StatusRules rules = new StatusRulesYaml(root).read();
    if (!problems.isEmpty()) {
      throw new BrokenRules(problems);
    }
    return rules;
  }

  private StatusRules read() {
    root.only(FIELDS);
    Map<String, Pattern> values = new LinkedHashMap<>();
    root.get("values").fields().forEach((value, words) -> values.put(value, pattern(words)));
    for (RulesNode value : root.get("common").items()) {
      if (!values.containsKey(value.text())) {
        value.problem("'" + value.text() + "' is none of the values");
      }
    }
    return new StatusRules(
        root.get("none").text(),
        values,
        Set.copyOf(root.get("common").texts()),
        cues(root.get("cues")),
        root.get("together").items().stream().map(StatusRulesYaml::pair).toList(),
        pattern(root.get("unknown")),
        pattern(root.get("closed")),
        pattern(root.get("file")),
        Set.copyOf(root.get("out").texts()),
        quoted(root.get("quoted")),
        root.get("least").number(),
        says(root.get("says")));
  }

  private Map<StatusCue, Pattern> cues(RulesNode node) {
    Map<StatusCue, Pattern> cues = new EnumMap<>(StatusCue.class);
    node.fields().forEach((name, words) -> cues.put(cue(node, name), pattern(words)));
    for (StatusCue cue : StatusCue.values()) {
      if (cue.hasWords() != cues.containsKey(cue)) {
        node.problem("'" + cue.id() + (cue.hasWords() ? "' is missing" : "' has no words"));
      }
    }
    return cues;
  }

  private static Map<StatusCue, Double> quoted(RulesNode node) {
    Map<StatusCue, Double> quoted = new EnumMap<>(StatusCue.class);
    node.numbers().forEach((name, weight) -> quoted.put(cue(node, name), weight));
    return quoted;
  }

  private static Set<StatusCue> pair(RulesNode node) {
    Set<StatusCue> pair = EnumSet.noneOf(StatusCue.class);
    node.items().forEach(item -> pair.add(cue(item, item.text())));
    if (pair.size() != 2) {
      node.problem("two cues are needed");
    }
    return pair;
  }

  private static Map<String, String> says(RulesNode node) {
    Map<String, String> says = new LinkedHashMap<>();
    node.fields().forEach((name, words) -> says.put(name, words.text()));
    OTHER_REASONS.stream()
        .filter(name -> !says.containsKey(name))
        .forEach(name -> node.problem("'" + name + "' is missing"));
    says.keySet().stream()
        .filter(name -> !OTHER_REASONS.contains(name))
        .forEach(name -> cue(node, name));
    return says;
  }

  private static StatusCue cue(RulesNode node, String name) {
    return node.value(StatusCue.class, name.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }

  private Pattern pattern(RulesNode node) {
    return node.pattern(
        text -> {
          try {
            return parts.expand(text);
          } catch (IllegalArgumentException e) {
            node.problem(e.getMessage());
            return "(?!)";
          }
        },
        Pattern.CASE_INSENSITIVE);
  }
}
