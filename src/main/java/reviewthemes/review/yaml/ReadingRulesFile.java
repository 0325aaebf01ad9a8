package reviewthemes.review.yaml;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import reviewthemes.review.layout.ReadingRules;

/** Loads {@code pipeline/reading.yaml}. */
public final class ReadingRulesFile {
  private static final Set<String> KEYS =
      Set.of(
          "bullets",
          "labels",
          "spaced_labels",
          "page_numbers",
          "leaders",
          "dates",
          "kept_hyphens",
          "suspended");

  private ReadingRulesFile() {}

  /**
   * Loads the rules.
   *
   * @throws BrokenRules if the file cannot be used; lists every problem
   */
  public static ReadingRules load(Path path) {
    RulesFile file = RulesFile.open(path);
    file.onlyKeys(file.root(), KEYS);
    KEYS.stream()
        .sorted()
        .filter(key -> !file.root().map().containsKey(key))
        .forEach(key -> file.problem(file.root(), "'" + key + "' is missing"));
    ReadingRules rules =
        new ReadingRules(
            file.string(file.root(), "bullets", ""),
            file.patterns(file.root(), "labels", 0),
            file.patterns(file.root(), "spaced_labels", 0),
            file.patterns(file.root(), "page_numbers", 0),
            file.patterns(file.root(), "leaders", 0),
            file.patterns(file.root(), "dates", 0),
            new HashSet<>(file.strings(file.root(), "kept_hyphens")),
            new HashSet<>(file.strings(file.root(), "suspended")));
    file.close();
    return rules;
  }
}
