package reviewthemes.codebook.yaml;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import reviewthemes.codebook.Neighbour;
import reviewthemes.codebook.Polarity;
import reviewthemes.codebook.Problem;
import reviewthemes.codebook.Theme;
import reviewthemes.codebook.ThemeId;

/** Reads the file of one theme. */
final class ThemeReader {
  static final String FIRST_LINE = "# yaml-language-server: $schema=theme.schema.json";

  private static final List<String> KEYS =
      List.of(
          "id",
          "name",
          "family",
          "polarity",
          "version",
          "definition",
          "include",
          "exclude",
          "neighbours",
          "contested",
          "sources",
          "indicators",
          "examples");

  private final WordLists lists;
  private final List<Problem> problems;

  ThemeReader(WordLists lists, List<Problem> problems) {
    this.lists = lists;
    this.problems = problems;
  }

  /** The theme, unless its id cannot be read. */
  Optional<Theme> read(SourceFile file) {
    return YamlTree.of(file, problems)
        .map(root -> new Fields(root, KEYS, problems))
        .flatMap(fields -> read(fields, file));
  }

  private Optional<Theme> read(Fields fields, SourceFile file) {
    ThemeId id = fields.required("id").flatMap(written -> id(written, fields)).orElse(null);
    Set<Polarity> polarities = polarities(fields);
    IndicatorReader indicators = new IndicatorReader(lists, problems);
    ExampleReader reader = new ExampleReader(problems);
    Optional<Fields> examples = fields.fields("examples", List.of("for", "against"));
    String name = fields.requiredText("name");
    int version = version(fields);
    String definition = fields.requiredText("definition");
    family(fields, id);
    if (!file.text().startsWith(FIRST_LINE)) {
      problems.add(
          Problem.warning(fields.place(), "the first line should be '" + FIRST_LINE + "'"));
    }
    if (id == null) {
      return Optional.empty();
    }
    if (!file.name().equals(id + ".yaml")) {
      fields.error(fields.place(), "theme " + id + " belongs in a file " + id + ".yaml");
    }
    return Optional.of(
        new Theme(
            id,
            name,
            polarities,
            version,
            definition,
            fields.plainTexts("include"),
            fields.plainTexts("exclude"),
            neighbours(fields),
            fields.optional("contested").map(note -> note.text().strip()).orElse(""),
            fields.plainTexts("sources"),
            fields.nodes("indicators").stream()
                .flatMap(node -> indicators.read(node, polarities).stream())
                .toList(),
            examples.map(part -> part.nodes("for")).orElse(List.of()).stream()
                .flatMap(node -> reader.example(node, polarities).stream())
                .toList(),
            examples.map(part -> part.nodes("against")).orElse(List.of()).stream()
                .flatMap(node -> reader.counterExample(node).stream())
                .toList(),
            fields.place()));
  }

  private static Optional<ThemeId> id(YamlNode.Scalar written, Fields fields) {
    try {
      return Optional.of(new ThemeId(written.text()));
    } catch (IllegalArgumentException e) {
      fields.error(written.place(), e.getMessage());
      return Optional.empty();
    }
  }

  private static void family(Fields fields, ThemeId id) {
    fields
        .required("family")
        .filter(family -> id != null && !id.value().startsWith(family.text() + "."))
        .ifPresent(
            family ->
                fields.error(
                    family.place(), "family '" + family.text() + "' does not fit the id " + id));
  }

  private static Set<Polarity> polarities(Fields fields) {
    Set<Polarity> polarities = EnumSet.noneOf(Polarity.class);
    for (YamlNode.Scalar written : fields.texts("polarity")) {
      Polarities.read(written, fields).ifPresent(polarities::add);
    }
    return polarities;
  }

  private static int version(Fields fields) {
    YamlNode.Scalar written = fields.required("version").orElse(null);
    if (written == null) {
      return 0;
    }
    if (!written.text().matches("[1-9][0-9]{0,5}")) {
      fields.error(written.place(), "version is a whole number, 1 or more");
      return 0;
    }
    return Integer.parseInt(written.text());
  }

  private List<Neighbour> neighbours(Fields fields) {
    List<Neighbour> neighbours = new ArrayList<>();
    for (YamlNode node : fields.nodes("neighbours")) {
      Fields part = Fields.of(node, List.of("theme", "note"), problems).orElse(null);
      if (part == null) {
        continue;
      }
      String note = part.requiredText("note");
      part.required("theme")
          .flatMap(written -> id(written, part))
          .ifPresent(theme -> neighbours.add(new Neighbour(theme, note, part.place())));
    }
    return neighbours;
  }
}
