package reviewthemes.review.yaml;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import reviewthemes.review.Role;
import reviewthemes.review.section.HeadingRule;
import reviewthemes.review.section.RunInRule;
import reviewthemes.review.section.SectionRules;

/** Loads {@code pipeline/sections.yaml}. */
public final class SectionRulesFile {
  private final RulesFile file;
  private final Map<String, Role> roles = new LinkedHashMap<>();
  private final Set<String> inherited = new HashSet<>();

  private SectionRulesFile(RulesFile file) {
    this.file = file;
  }

  /**
   * Loads the rules.
   *
   * @throws BrokenRules if the file cannot be used; lists every problem
   */
  public static SectionRules load(Path path) {
    return new SectionRulesFile(RulesFile.open(path)).read();
  }

  private SectionRules read() {
    file.onlyKeys(file.root(), Set.of("roles", "numbering", "headings", "run_ins"));
    file.map(file.root(), "roles").forEach(this::readRole);
    for (String needed :
        List.of(SectionRules.FRONT_MATTER, SectionRules.CONTENTS, SectionRules.OTHER)) {
      if (!roles.containsKey(needed)) {
        file.problem(file.root(), "the role '" + needed + "' is missing");
      }
    }
    List<Pattern> numbering = file.patterns(file.root(), "numbering", 0);
    List<HeadingRule> headings = new ArrayList<>();
    for (Node rule :
        rules("headings", Set.of("role", "words", "unless", "under", "not_under", "certain"))) {
      headings.add(
          new HeadingRule(
              role(rule),
              words(rule, 0),
              file.patterns(rule, "unless", 0),
              roles(rule, "under"),
              roles(rule, "not_under"),
              file.string(rule, "certain", "false").equals("true")));
    }
    List<RunInRule> runIns = new ArrayList<>();
    for (Node rule : rules("run_ins", Set.of("role", "words"))) {
      runIns.add(new RunInRule(role(rule), words(rule, Pattern.CASE_INSENSITIVE)));
    }
    file.close();
    return new SectionRules(roles, inherited, numbering, headings, runIns);
  }

  private void readRole(String id, Node node) {
    if (node.map() == null) {
      file.problem(node, "role '" + id + "' needs factors, practice and direction");
      return;
    }
    file.onlyKeys(node, Set.of("factors", "practice", "direction", "inherited"));
    try {
      String direction = file.string(node, "direction", "neutral").toUpperCase(Locale.ROOT);
      double factors = file.number(node, "factors");
      double practice = file.number(node, "practice");
      roles.put(id, new Role(id, factors, practice, Role.Direction.valueOf(direction), false));
    } catch (IllegalArgumentException e) {
      file.problem(node, "role '" + id + "': " + e.getMessage());
    }
    if (file.string(node, "inherited", "true").equals("true")) {
      inherited.add(id);
    }
  }

  private List<Node> rules(String key, Set<String> keys) {
    List<Node> rules = new ArrayList<>();
    for (Node rule : file.list(file.root(), key)) {
      if (rule.map() == null) {
        file.problem(rule, "a rule needs a role and words");
      } else {
        file.onlyKeys(rule, keys);
        rules.add(rule);
      }
    }
    return rules;
  }

  private Set<String> roles(Node rule, String key) {
    Set<String> ids = new HashSet<>(file.strings(rule, key));
    ids.forEach(id -> known(rule, id));
    return ids;
  }

  private String role(Node rule) {
    String id = file.string(rule, "role", "");
    known(rule, id);
    return id;
  }

  private List<Pattern> words(Node rule, int flags) {
    List<Pattern> words = file.patterns(rule, "words", flags);
    if (words.isEmpty()) {
      file.problem(rule, "a rule needs words");
    }
    return words;
  }

  private void known(Node rule, String id) {
    if (!roles.containsKey(id)) {
      file.problem(rule, "no such role: '" + id + "'");
    }
  }
}
