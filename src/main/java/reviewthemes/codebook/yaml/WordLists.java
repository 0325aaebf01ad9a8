package reviewthemes.codebook.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reviewthemes.codebook.BadPattern;
import reviewthemes.codebook.Pattern;
import reviewthemes.codebook.PatternParser;
import reviewthemes.codebook.Problem;

/** The named lists of {@code _lists.yaml}; an item is a pattern and may name another list. */
final class WordLists {
  static final String FILE = "_lists.yaml";

  private final Map<String, YamlNode.Entry> written;
  private final Map<String, Optional<Pattern.Choice>> read = new LinkedHashMap<>();
  private final Set<String> used = new HashSet<>();
  private final List<Problem> problems;

  private WordLists(Map<String, YamlNode.Entry> written, List<Problem> problems) {
    this.written = written;
    this.problems = problems;
    written.keySet().forEach(this::choice);
  }

  static WordLists none(List<Problem> problems) {
    return new WordLists(Map.of(), problems);
  }

  static WordLists read(SourceFile file, List<Problem> problems) {
    YamlNode lists =
        YamlTree.of(file, problems)
            .map(root -> new Fields(root, List.of("lists"), problems).raw("lists"))
            .orElse(null);
    if (lists instanceof YamlNode.Mapping mapping) {
      return new WordLists(mapping.entries(), problems);
    }
    if (lists != null) {
      problems.add(Problem.error(lists.place(), "write 'name: [word, word]' lines below 'lists:'"));
    }
    return none(problems);
  }

  /** The list of that name; empty if there is none or it is broken. */
  Optional<Pattern.Choice> find(String name) {
    used.add(name);
    return choice(name);
  }

  /** A warning for each list that no pattern names. */
  List<Problem> unused() {
    return written.entrySet().stream()
        .filter(entry -> !used.contains(entry.getKey()))
        .map(
            entry ->
                Problem.warning(
                    entry.getValue().key(),
                    "no pattern uses <" + entry.getKey() + ">; take it out"))
        .toList();
  }

  private Optional<Pattern.Choice> choice(String name) {
    if (read.containsKey(name)) {
      return read.get(name);
    }
    if (!written.containsKey(name)) {
      return Optional.empty();
    }
    read.put(name, Optional.empty());
    Optional<Pattern.Choice> choice = parse(name, written.get(name));
    read.put(name, choice);
    return choice;
  }

  private Optional<Pattern.Choice> parse(String name, YamlNode.Entry entry) {
    if (!(entry.value() instanceof YamlNode.Items items) || items.nodes().isEmpty()) {
      problems.add(Problem.error(entry.key(), "list '" + name + "' needs words: [word, word]"));
      return Optional.empty();
    }
    List<Pattern> options = new ArrayList<>();
    for (YamlNode node : items.nodes()) {
      if (node instanceof YamlNode.Scalar scalar) {
        try {
          options.add(PatternParser.parse(scalar.text(), this::find));
        } catch (BadPattern e) {
          problems.add(Problem.error(scalar.at(e.column()), e.getMessage()));
        }
      } else {
        problems.add(Problem.error(node.place(), "list '" + name + "' holds words and patterns"));
      }
    }
    return options.isEmpty() ? Optional.empty() : Optional.of(new Pattern.Choice(options));
  }
}
