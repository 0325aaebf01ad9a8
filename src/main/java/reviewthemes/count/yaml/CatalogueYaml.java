package reviewthemes.count.yaml;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import reviewthemes.codebook.Code;
import reviewthemes.codebook.Codebook;
import reviewthemes.codebook.Polarity;
import reviewthemes.codebook.Theme;
import reviewthemes.count.Catalogue;
import reviewthemes.count.Item;
import reviewthemes.count.Limits;
import reviewthemes.count.Rule;
import reviewthemes.sentence.BrokenRules;
import reviewthemes.sentence.yaml.YamlNode;

/** Reads {@code codebook/views/counts.yaml}. */
public final class CatalogueYaml {
  private static final String OTHERS = "Other themes";
  private static final Set<String> FIELDS =
      Set.of(
          "derived", "sections", "groups", "fewest", "units", "least_read", "scope", "summaries");

  private final String file;
  private final Map<String, Item> items = new LinkedHashMap<>();
  private final List<String> problems = new ArrayList<>();

  private CatalogueYaml(String file) {
    this.file = file;
  }

  /**
   * Reads what is counted besides the codes of the codebook, and in which order.
   *
   * @param file the file's name, for messages
   * @throws BrokenRules with every problem, each with its line
   */
  public static Catalogue read(Reader reader, String file, Codebook codebook) throws IOException {
    CatalogueYaml yaml = new CatalogueYaml(file);
    codebook.themes().forEach(yaml::add);
    Catalogue catalogue = yaml.catalogue(YamlNode.read(reader, file));
    if (!yaml.problems.isEmpty()) {
      throw new BrokenRules(yaml.problems);
    }
    return catalogue;
  }

  private void add(Theme theme) {
    for (Code code : theme.codes()) {
      String polarity =
          code.polarity() == Polarity.NONE
              ? ""
              : ": " + code.polarity().name().toLowerCase(java.util.Locale.ROOT);
      Item item = Item.of(code, theme.name() + polarity);
      items.put(item.id(), item);
    }
  }

  private Catalogue catalogue(YamlNode root) {
    only(root, FIELDS);
    fields(root, "derived").forEach(this::derive);
    Set<String> shown = new LinkedHashSet<>();
    List<Catalogue.Section> sections = new ArrayList<>();
    for (YamlNode node : fields(root, "sections")) {
      only(node, Set.of("name", "items"));
      List<Item> members = members(node, "items");
      for (Item member : members) {
        if (!shown.add(member.id())) {
          problem(node, member.id() + " stands in two sections; leave it in one");
        }
      }
      sections.add(new Catalogue.Section(text(node, "name"), members));
    }
    List<Item> others = items.values().stream().filter(i -> !shown.contains(i.id())).toList();
    if (!others.isEmpty()) {
      sections.add(new Catalogue.Section(OTHERS, others));
    }
    return new Catalogue(
        sections,
        fields(root, "groups").stream().map(this::group).toList(),
        new Limits(
            (int) number(root, "fewest"),
            texts(root, "units"),
            number(root, "least_read"),
            text(root, "scope"),
            texts(root, "summaries")));
  }

  private Set<String> texts(YamlNode root, String field) {
    return fields(root, field).stream().map(YamlNode::text).collect(Collectors.toSet());
  }

  private Catalogue.Group group(YamlNode node) {
    only(node, Set.of("id", "name", "each"));
    String id = text(node, "id");
    if (items.containsKey(id)) {
      problem(node, id + " is the id of a theme; choose another");
    }
    return new Catalogue.Group(id, text(node, "name"), members(node, "each"));
  }

  private void derive(YamlNode node) {
    only(node, Set.of("id", "name", "any", "all"));
    String id = text(node, "id");
    boolean any = node.fields().containsKey("any");
    if (any == node.fields().containsKey("all")) {
      problem(node, "write either 'any' or 'all'");
    }
    List<Rule> parts = members(node, any ? "any" : "all").stream().map(Item::rule).toList();
    Rule rule = any ? new Rule.AnyOf(parts) : new Rule.AllOf(parts);
    if (items.putIfAbsent(id, new Item(id, text(node, "name"), rule)) != null) {
      problem(node, id + " is there already; choose another id");
    }
  }

  private List<Item> members(YamlNode node, String field) {
    List<Item> members = new ArrayList<>();
    for (YamlNode member : fields(node, field)) {
      Item item = items.get(member.text());
      if (item == null) {
        problem(member, "there is no theme '" + member.text() + "'");
      } else {
        members.add(item);
      }
    }
    return members;
  }

  private List<YamlNode> fields(YamlNode node, String field) {
    YamlNode value = node.fields().get(field);
    if (value == null) {
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
    return value.text();
  }

  private double number(YamlNode root, String field) {
    String text = text(root, field);
    if (!text.matches("\\d{1,6}(\\.\\d{1,6})?")) {
      problem(root, "'" + field + "' must be a number");
      return 0;
    }
    return Double.parseDouble(text);
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
