package reviewthemes.attribute.yaml;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import reviewthemes.attribute.profile.AgeBand;
import reviewthemes.attribute.profile.Attribute;
import reviewthemes.attribute.profile.AttributeRules;
import reviewthemes.attribute.profile.DateReader;
import reviewthemes.attribute.profile.ProfileRule;
import reviewthemes.attribute.profile.ProfileRules;
import reviewthemes.attribute.profile.Silence;
import reviewthemes.attribute.profile.Wording;
import reviewthemes.context.Assertion;
import reviewthemes.context.Subject;
import reviewthemes.sentence.BrokenRules;
import reviewthemes.sentence.yaml.YamlNode;

/** Reads {@code pipeline/profile.yaml}. */
public final class ProfileRulesYaml {
  private static final Set<Attribute> WITHOUT_RULES =
      EnumSet.of(
          Attribute.AGE,
          Attribute.AGE_BAND_PANEL,
          Attribute.AGE_BAND_TRIENNIAL,
          Attribute.LEGAL_STATUS);

  private final RulesNode root;
  private final PatternParts parts = new PatternParts();

  private ProfileRulesYaml(RulesNode root) {
    this.root = root;
  }

  /**
   * Reads the rules for what a review tells as a whole.
   *
   * @param file the file's name, for messages
   * @throws BrokenRules with every problem, each with its line
   */
  public static ProfileRules read(Reader reader, String file) throws IOException {
    List<String> problems = new ArrayList<>();
    RulesNode root = new RulesNode(file, YamlNode.read(reader, file), problems);
    ProfileRules rules = new ProfileRulesYaml(root).read();
    if (!problems.isEmpty()) {
      throw new BrokenRules(problems);
    }
    return rules;
  }

  private ProfileRules read() {
    root.only(
        Set.of(
            "months",
            "parts",
            "dates",
            "yearless",
            "agencies",
            "bands",
            "at_incident",
            "front_ends",
            "out",
            "not_asserted",
            "full",
            "full_from",
            "attributes"));
    Map<String, Integer> months = new HashMap<>();
    root.get("months").numbers().forEach((name, number) -> months.put(name, number.intValue()));
    parts.add("name", "[" + ProfileRules.NAME + "-" + ProfileRules.LAST_NAME + "]++");
    parts.add("month", "(?:" + String.join("|", months.keySet()) + ")");
    root.get("parts").fields().forEach((name, part) -> parts.add(name, expand(part)));
    DateReader dates =
        new DateReader(months, patterns(root.get("dates")), patterns(root.get("yearless")));
    Set<Assertion> notAsserted = EnumSet.noneOf(Assertion.class);
    root.get("not_asserted").items().forEach(item -> notAsserted.add(item.value(Assertion.class)));
    return new ProfileRules(
        attributes(root.get("attributes")),
        dates,
        wordings(root.get("agencies")),
        bands(root.get("bands")),
        pattern(root.get("at_incident")),
        Set.copyOf(root.get("front_ends").texts()),
        Set.copyOf(root.get("out").texts()),
        notAsserted,
        root.get("full").text(),
        (int) root.get("full_from").number());
  }

  private List<Pattern> patterns(RulesNode node) {
    return node.items().stream().map(this::pattern).toList();
  }

  private List<Wording> wordings(RulesNode node) {
    return node.items().stream()
        .map(
            item -> {
              item.only(Set.of("value", "words"));
              return new Wording(item.get("value").text(), pattern(item.get("words")));
            })
        .toList();
  }

  private Map<Attribute, List<AgeBand>> bands(RulesNode node) {
    Map<Attribute, List<AgeBand>> bands = new EnumMap<>(Attribute.class);
    node.fields()
        .forEach(
            (name, list) ->
                bands.put(
                    node.value(Attribute.class, name),
                    list.items().stream()
                        .map(
                            band ->
                                new AgeBand(
                                    (int) band.get("under").number(), band.get("value").text()))
                        .toList()));
    return bands;
  }

  private Map<Attribute, AttributeRules> attributes(RulesNode node) {
    Map<Attribute, AttributeRules> attributes = new EnumMap<>(Attribute.class);
    node.fields()
        .forEach(
            (name, rules) -> attributes.put(node.value(Attribute.class, name), attribute(rules)));
    for (Attribute attribute : Attribute.values()) {
      if (!WITHOUT_RULES.contains(attribute) && !attributes.containsKey(attribute)) {
        node.problem("'" + attribute.id() + "' is missing");
      }
    }
    return attributes;
  }

  private AttributeRules attribute(RulesNode node) {
    node.only(
        Set.of(
            "rules",
            "roles",
            "early",
            "support",
            "at_age",
            "least",
            "margin",
            "silent",
            "each_child",
            "asserted"));
    return new AttributeRules(
        node.get("rules").items().stream().map(this::rule).toList(),
        node.has("roles") ? node.get("roles").numbers() : Map.of(),
        node.number("early", 0),
        node.number("support", 0),
        node.number("at_age", 0),
        node.number("least", 0),
        node.number("margin", 0),
        node.has("silent") ? Optional.of(silence(node.get("silent"))) : Optional.empty(),
        node.has("each_child"),
        node.has("asserted"));
  }

  private Silence silence(RulesNode node) {
    node.only(Set.of("value", "confidence", "unless", "says"));
    return new Silence(
        node.get("value").text(),
        node.get("confidence").number(),
        pattern(node.get("unless")),
        node.get("says").text());
  }

  private ProfileRule rule(RulesNode node) {
    node.only(
        Set.of("id", "in", "value", "read", "weight", "about", "words", "not", "previous", "says"));
    ProfileRule.Reads reads =
        node.has("read")
            ? node.get("read").value(ProfileRule.Reads.class)
            : ProfileRule.Reads.FIXED;
    Pattern words = pattern(node.get("words"));
    String needed = reads == ProfileRule.Reads.PERIOD ? "(?<from>" : "(?<x>";
    if (reads != ProfileRule.Reads.FIXED && !words.pattern().contains(needed)) {
      node.problem("the words need the group " + needed + "...)");
    }
    Set<Subject> about =
        node.has("about")
            ? node.get("about").items().stream()
                .map(item -> item.value(Subject.class))
                .collect(Collectors.toSet())
            : Set.of();
    return new ProfileRule(
        node.get("id").text(),
        node.get("in").value(ProfileRule.Where.class),
        reads,
        reads == ProfileRule.Reads.FIXED ? node.get("value").text() : "",
        node.number("weight", 1),
        about,
        words,
        node.has("not") ? Optional.of(pattern(node.get("not"))) : Optional.empty(),
        node.has("previous") ? Optional.of(pattern(node.get("previous"))) : Optional.empty(),
        node.get("says").text());
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
