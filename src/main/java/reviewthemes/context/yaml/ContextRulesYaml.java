package reviewthemes.context.yaml;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reviewthemes.context.ContextRules;
import reviewthemes.context.CueRule;
import reviewthemes.context.Gender;
import reviewthemes.context.Look;
import reviewthemes.context.Meaning;
import reviewthemes.context.PersonRule;
import reviewthemes.context.Phrase;
import reviewthemes.context.PhraseParser;
import reviewthemes.context.Reach;
import reviewthemes.context.Subject;
import reviewthemes.sentence.BrokenRules;
import reviewthemes.sentence.Stemmer;
import reviewthemes.sentence.yaml.YamlNode;

/** Reads {@code pipeline/context.yaml}. */
public final class ContextRulesYaml {
  private final Problems problems;
  private final PhraseParser parser;

  private ContextRulesYaml(Problems problems, PhraseParser parser) {
    this.problems = problems;
    this.parser = parser;
  }

  /**
   * @param file the file's name, for messages
   * @param stemmer the one that tokens are stemmed with
   * @throws BrokenRules with every problem, each with its line
   */
  public static ContextRules read(Reader reader, String file, Stemmer stemmer) throws IOException {
    YamlNode root = YamlNode.read(reader, file);
    Problems problems = new Problems(file);
    problems.unknown(
        root,
        Set.of(
            "sets",
            "terminators",
            "roles",
            "verbs",
            "verb_endings",
            "title_words",
            "not_names",
            "courtesy",
            "people",
            "cues"));
    Map<String, List<String>> sets = new LinkedHashMap<>();
    problems.field(root, "sets").fields().forEach((name, set) -> sets.put(name, texts(set)));
    ContextRulesYaml yaml = new ContextRulesYaml(problems, new PhraseParser(stemmer, sets));
    ContextRules rules = yaml.rules(root);
    problems.throwIfAny();
    return rules;
  }

  private ContextRules rules(YamlNode root) {
    List<CueRule> cues = new ArrayList<>();
    Set<String> ids = new LinkedHashSet<>();
    for (YamlNode node : problems.field(root, "cues").items()) {
      CueRule cue = cue(node);
      if (!ids.add(cue.id())) {
        problems.add(node, "the id '" + cue.id() + "' is used twice");
      }
      cues.add(cue);
    }
    return new ContextRules(
        cues,
        phrases(problems.field(root, "terminators")),
        problems.field(root, "people").items().stream().map(this::person).toList(),
        roles(problems.field(root, "roles")),
        Set.copyOf(texts(problems.field(root, "title_words"))),
        Set.copyOf(texts(problems.field(root, "not_names"))),
        courtesy(problems.field(root, "courtesy")),
        Set.copyOf(texts(problems.field(root, "verbs"))),
        Set.copyOf(texts(problems.field(root, "verb_endings"))));
  }

  private CueRule cue(YamlNode node) {
    problems.unknown(
        node,
        Set.of("id", "means", "look", "scope", "within", "stops", "weight", "negated", "triggers"));
    Map<String, YamlNode> fields = node.fields();
    Meaning meaning = problems.value(Meaning.class, node, "means", Meaning.PSEUDO);
    boolean sentence = text(fields, "scope", "clause").equals("sentence");
    Reach.Unit unit = sentence ? Reach.Unit.SENTENCE : Reach.Unit.CLAUSE;
    Optional<Meaning> negated =
        fields.containsKey("negated")
            ? Optional.of(problems.value(Meaning.class, node, "negated", Meaning.NEUTRAL))
            : Optional.empty();
    return new CueRule(
        problems.field(node, "id").text(),
        meaning,
        fields.containsKey("look")
            ? problems.value(Look.class, node, "look", Look.BOTH)
            : Look.BOTH,
        new Reach(unit, (int) problems.number(node, "within", Integer.MAX_VALUE)),
        !text(fields, "stops", "yes").equals("no"),
        problems.number(node, "weight", 1),
        negated,
        phrases(problems.field(node, "triggers")));
  }

  private PersonRule person(YamlNode node) {
    problems.unknown(node, Set.of("who", "gender", "words"));
    String who = problems.field(node, "who").text();
    boolean somebody = !who.equals("nobody") && !who.equals("pronoun");
    Optional<Subject> subject =
        somebody
            ? Optional.of(problems.value(Subject.class, node, "who", Subject.UNCLEAR))
            : Optional.empty();
    Gender gender =
        node.fields().containsKey("gender")
            ? problems.value(Gender.class, node, "gender", Gender.UNKNOWN)
            : Gender.UNKNOWN;
    return new PersonRule(
        subject, gender, who.equals("pronoun"), phrases(problems.field(node, "words")));
  }

  private Map<String, Set<Meaning>> roles(YamlNode node) {
    Map<String, Set<Meaning>> roles = new LinkedHashMap<>();
    for (Map.Entry<String, YamlNode> role : node.fields().entrySet()) {
      Set<Meaning> meanings = EnumSet.noneOf(Meaning.class);
      for (YamlNode item : role.getValue().items()) {
        meanings.add(problems.read(Meaning.class, item, Meaning.NEUTRAL));
      }
      roles.put(role.getKey(), meanings);
    }
    return roles;
  }

  private Map<String, Gender> courtesy(YamlNode node) {
    Map<String, Gender> courtesy = new LinkedHashMap<>();
    node.fields()
        .forEach((word, of) -> courtesy.put(word, problems.read(Gender.class, of, Gender.UNKNOWN)));
    return courtesy;
  }

  private List<Phrase> phrases(YamlNode node) {
    List<Phrase> phrases = new ArrayList<>();
    for (YamlNode item : node.items()) {
      try {
        phrases.add(parser.parse(item.text()));
      } catch (IllegalArgumentException e) {
        problems.add(item, e.getMessage());
      }
    }
    return phrases;
  }

  private static List<String> texts(YamlNode node) {
    return node.items().stream().map(YamlNode::text).toList();
  }

  private static String text(Map<String, YamlNode> fields, String name, String otherwise) {
    return fields.containsKey(name) ? fields.get(name).text() : otherwise;
  }
}
