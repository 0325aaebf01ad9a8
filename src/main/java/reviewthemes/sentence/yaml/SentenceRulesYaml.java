package reviewthemes.sentence.yaml;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import reviewthemes.sentence.BrokenRules;
import reviewthemes.sentence.SentenceRules;

/** Reads {@code pipeline/sentences.yaml}. */
public final class SentenceRulesYaml {
  private static final Set<String> FIELDS =
      Set.of(
          "never_end", "before_number", "may_end", "lettered", "reporting_verbs", "contractions");

  private final String file;
  private final List<String> problems = new ArrayList<>();

  private SentenceRulesYaml(String file) {
    this.file = file;
  }

  /**
   * @param file the file's name, for messages
   * @throws BrokenRules with every problem, each with its line
   */
  public static SentenceRules read(Reader reader, String file) throws IOException {
    return new SentenceRulesYaml(file).rules(YamlNode.read(reader, file));
  }

  private SentenceRules rules(YamlNode root) {
    Map<String, YamlNode> fields = root.fields();
    for (Map.Entry<String, YamlNode> field : fields.entrySet()) {
      if (!FIELDS.contains(field.getKey())) {
        complain(field.getValue(), "unknown field '" + field.getKey() + "'; known are " + FIELDS);
      }
    }
    SentenceRules rules =
        new SentenceRules(
            words(fields, "never_end"),
            words(fields, "before_number"),
            words(fields, "may_end"),
            words(fields, "lettered"),
            words(fields, "reporting_verbs"),
            pairs(fields.get("contractions")));
    if (!problems.isEmpty()) {
      throw new BrokenRules(problems);
    }
    return rules;
  }

  private Set<String> words(Map<String, YamlNode> fields, String name) {
    Set<String> words = new LinkedHashSet<>();
    YamlNode list = fields.get(name);
    if (list == null) {
      problems.add(file + ":1: '" + name + "' is missing");
      return words;
    }
    for (YamlNode item : list.items()) {
      String word = item.text();
      if (!word.equals(word.toLowerCase(Locale.ROOT)) || word.isBlank() || word.endsWith(".")) {
        complain(item, "'" + word + "': write it in lower case and without the final full stop");
      }
      words.add(word);
    }
    return words;
  }

  private Map<String, String> pairs(YamlNode node) {
    Map<String, String> pairs = new LinkedHashMap<>();
    if (node != null) {
      node.fields().forEach((clipped, whole) -> pairs.put(clipped, whole.text()));
    }
    return pairs;
  }

  private void complain(YamlNode at, String message) {
    problems.add(file + ":" + at.line() + ": " + message);
  }
}
