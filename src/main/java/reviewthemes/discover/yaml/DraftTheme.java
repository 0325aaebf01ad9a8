package reviewthemes.discover.yaml;

import java.util.Locale;
import java.util.stream.Collectors;
import reviewthemes.discover.Example;
import reviewthemes.discover.NewTheme;
import reviewthemes.discover.Term;

/**
 * Writes a draft of a theme's file. The codebook refuses it until a person has written the
 * definition's examples, so that nothing becomes a theme by itself.
 */
public final class DraftTheme {
  private static final int EXAMPLES = 8;

  private DraftTheme() {}

  /** Name of the file, such as {@code practice.rule_of_optimism.yaml}. */
  public static String fileName(NewTheme theme) {
    return id(theme) + ".yaml";
  }

  private static String id(NewTheme theme) {
    String words = theme.head().shown().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "_");
    return "practice." + words.replaceAll("^_+|_+$", "");
  }

  public static String write(NewTheme theme) {
    StringBuilder yaml = new StringBuilder();
    String shown = theme.head().shown();
    yaml.append("# yaml-language-server: $schema=theme.schema.json\n")
        .append(
            "# A draft: write the definition, decide what belongs to it, sort the sentences below into\n")
        .append(
            "# examples for and against (six or more each), then move the file into codebook/.\n")
        .append("id: ")
        .append(id(theme))
        .append('\n')
        .append("name: ")
        .append(quoted(capital(shown)))
        .append('\n')
        .append("family: practice\n")
        .append("polarity: [concern, strength]\n")
        .append("version: 1\n")
        .append("definition: ")
        .append(quoted("Draft: what reviewers mean by " + shown + "."))
        .append("\ninclude: []\nexclude: []\nneighbours: []\n")
        .append("contested: ")
        .append(quoted("Not coded before; its absence before means not coded."))
        .append("\nsources: []\n")
        .append("indicators:\n  - id: named\n    any:\n");
    theme.terms().stream()
        .map(Term::shown)
        .distinct()
        .forEach(term -> yaml.append("      - ").append(quoted(pattern(term))).append('\n'));
    yaml.append("examples:\n  for: []\n  against: []\n");
    yaml.append(
        theme.examples(EXAMPLES).stream().map(DraftTheme::comment).collect(Collectors.joining()));
    return yaml.toString();
  }

  private static String comment(Example example) {
    return "# " + example.review() + ", page " + example.page() + ": " + example.text() + "\n";
  }

  /** Marks that mean something in a pattern do not stand in terms; an apostrophe does no harm. */
  private static String pattern(String term) {
    return term.replaceAll("[^\\p{L}\\p{N}' -]", " ").strip();
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
