package reviewthemes.attribute.yaml;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import reviewthemes.attribute.AgeRules;
import reviewthemes.sentence.BrokenRules;
import reviewthemes.sentence.yaml.YamlNode;

/** Reads {@code pipeline/attributes.yaml}. */
public final class AttributeRulesYaml {
  private AttributeRulesYaml() {}

  /**
   * Reads the rules for ages.
   *
   * @param file the file's name, for messages
   * @throws BrokenRules with every problem, each with its line
   */
  public static AgeRules read(Reader reader, String file) throws IOException {
    List<String> problems = new ArrayList<>();
    RulesNode root = new RulesNode(file, YamlNode.read(reader, file), problems);
    root.only(AgeRulesYaml.FIELDS);
    AgeRules rules = new AgeRulesYaml(root).read();
    if (!problems.isEmpty()) {
      throw new BrokenRules(problems);
    }
    return rules;
  }
}
