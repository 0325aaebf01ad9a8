package reviewthemes.attribute.yaml;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import reviewthemes.attribute.AgeCue;
import reviewthemes.attribute.AgeRule;
import reviewthemes.attribute.AgeRules;
import reviewthemes.attribute.AgeUnit;
import reviewthemes.attribute.NameRules;
import reviewthemes.attribute.OwnerRules;
import reviewthemes.context.Assertion;
import reviewthemes.context.Subject;

/** Reads the part of {@code pipeline/attributes.yaml} that is about ages. */
final class AgeRulesYaml {
  static final Set<String> FIELDS =
      Set.of(
          "numbers",
          "ordinals",
          "units",
          "half",
          "elsewhen",
          "owners",
          "joint",
          "parts",
          "ages",
          "cues",
          "roles",
          "out",
          "subjects",
          "not_asserted",
          "weights",
          "names");

  private final RulesNode root;
  private final PatternParts parts = new PatternParts();

  AgeRulesYaml(RulesNode root) {
    this.root = root;
  }

  AgeRules read() {
    Map<String, Integer> numbers = whole(root.get("numbers"));
    Map<String, Integer> ordinals = whole(root.get("ordinals"));
    Map<AgeUnit, String> units = new EnumMap<>(AgeUnit.class);
    RulesNode named = root.get("units");
    named
        .fields()
        .forEach((name, unit) -> units.put(named.value(AgeUnit.class, name), unit.text()));
    String anyUnit = String.join("|", units.values());
    parts.addAges(
        numbers,
        List.copyOf(ordinals.keySet()),
        anyUnit,
        root.get("half").text(),
        root.get("elsewhen").text());
    root.get("parts").fields().forEach((name, part) -> parts.add(name, expand(part)));
    Map<Subject, Double> subjects = new EnumMap<>(Subject.class);
    RulesNode about = root.get("subjects");
    about
        .numbers()
        .forEach((name, weight) -> subjects.put(about.value(Subject.class, name), weight));
    Set<Assertion> notAsserted = new HashSet<>();
    root.get("not_asserted").items().forEach(item -> notAsserted.add(item.value(Assertion.class)));
    return new AgeRules(
        numbers,
        ordinals,
        units,
        root.get("ages").items().stream().map(this::age).toList(),
        cues(root.get("cues")),
        root.get("roles").numbers(),
        Set.copyOf(root.get("out").texts()),
        subjects,
        notAsserted,
        names(root.get("names")),
        owners(root.get("owners")),
        pattern(root.get("joint")),
        weights(root.get("weights")));
  }

  private static Map<String, Integer> whole(RulesNode node) {
    return node.numbers().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, number -> number.getValue().intValue()));
  }

  private AgeRule age(RulesNode node) {
    node.only(Set.of("id", "weight", "words", "adds", "school", "newborn", "cell"));
    String words = node.get("words").text();
    AgeRule.Kind kind = AgeRule.Kind.NEWBORN;
    if (node.has("school")) {
      kind = AgeRule.Kind.SCHOOL;
    } else if (words.contains("<age>")) {
      kind = AgeRule.Kind.AGE;
    } else if (words.contains("<years>")) {
      kind = AgeRule.Kind.YEARS;
    } else if (words.contains("<birthday>")) {
      kind = AgeRule.Kind.BIRTHDAY;
    } else if (!node.has("newborn")) {
      node.problem("an age needs <age>, <years> or <birthday>");
    }
    return new AgeRule(
        node.get("id").text(),
        node.number("weight", 0),
        kind,
        node.has("cell"),
        (int) node.number("adds", 0),
        pattern(node.get("words")));
  }

  private List<AgeCue> cues(RulesNode node) {
    List<AgeCue> cues = new ArrayList<>();
    for (RulesNode cue : node.items()) {
      cue.only(Set.of("id", "says", "where", "weight", "words"));
      cues.add(
          new AgeCue(
              cue.get("id").text(),
              cue.get("says").text(),
              cue.has("where") ? cue.get("where").value(AgeCue.Where.class) : AgeCue.Where.SENTENCE,
              cue.get("weight").number(),
              pattern(cue.get("words"))));
    }
    return cues;
  }

  private static NameRules names(RulesNode node) {
    node.only(Set.of("designation", "institution", "not_names"));
    return new NameRules(
        node.get("designation").pattern(text -> text, 0),
        node.get("institution").pattern(text -> text, 0),
        Set.copyOf(node.get("not_names").texts()));
  }

  private OwnerRules owners(RulesNode node) {
    node.only(Set.of("child", "other", "pronoun"));
    return new OwnerRules(
        pattern(node.get("child")), pattern(node.get("other")), pattern(node.get("pronoun")));
  }

  private static AgeRules.Weights weights(RulesNode node) {
    node.only(Set.of("early", "named", "support", "least", "quote"));
    return new AgeRules.Weights(
        node.get("early").number(),
        node.get("named").number(),
        node.get("support").number(),
        node.get("least").number(),
        node.get("quote").number());
  }

  private Pattern pattern(RulesNode node) {
    return node.pattern(text -> expand(node), Pattern.CASE_INSENSITIVE);
  }

  private String expand(RulesNode node) {
    try {
      return parts.expand(node.text());
    } catch (IllegalArgumentException e) {
      node.problem(e.getMessage());
      return "(?!)";
    }
  }
}
