package reviewthemes.codebook.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reviewthemes.codebook.BrokenCodebook;
import reviewthemes.codebook.Codebook;
import reviewthemes.codebook.Polarity;
import reviewthemes.codebook.Problem;
import reviewthemes.codebook.Theme;

class YamlCodebookTest {
  private static final String LISTS = "lists:\n  agency: [school, health visitor]\n";
  private static final String THEME =
      """
      # yaml-language-server: $schema=theme.schema.json
      id: practice.recording
      name: Recording
      family: practice
      polarity: [concern, strength]
      version: 1
      definition: What is kept on file.
      include:
        - no chronology
      neighbours: []
      indicators:
        - id: not-recorded
          polarity: concern
          weak: true
          any:
            - "not recorded by <agency>"
          unless: ["review"]
      examples:
        for:
          - {text: "It was not recorded by the school.", quote: "not recorded", polarity: concern}
          - {text: "It was not recorded, again.", polarity: concern}
          - {text: "Nothing was recorded.", polarity: concern}
          - {text: "Records were thin.", polarity: concern}
          - {text: "Records were full.", polarity: strength}
          - {text: "A chronology was kept.", polarity: strength}
        against:
          - {text: "One.", why: other}
          - {text: "Two.", why: other}
          - {text: "Three.", why: other}
          - {text: "Four.", why: other}
          - {text: "Five.", why: other}
          - {text: "Six.", why: other}
      """;

  @Test
  void aGoodCodebookIsReadWhole() {
    Codebook codebook = read(THEME).orThrow();
    Theme theme = codebook.themes().get(0);
    assertThat(codebook.codes()).hasToString("[practice.recording-, practice.recording+]");
    assertThat(theme.indicators())
        .singleElement()
        .satisfies(
            indicator -> {
              assertThat(indicator.any()).hasToString("[not recorded by <agency>]");
              assertThat(indicator.weak()).isTrue();
              assertThat(indicator.polarity()).isEqualTo(Polarity.CONCERN);
              assertThat(indicator.place()).hasToString("practice.recording.yaml:12:5");
            });
    assertThat(theme.examples().get(0).quoted()).isEqualTo("not recorded");
    assertThat(theme.examples().get(1).quoted()).isEqualTo("It was not recorded, again.");
    assertThat(read(THEME).problems()).isEmpty();
  }

  @Test
  void theVersionFollowsTheContentAndNotTheLineEnds() {
    String version = read(THEME).codebook().version();
    assertThat(read(THEME.replace("\n", "\r\n")).codebook().version()).isEqualTo(version);
    assertThat(read(THEME.replace("thin", "poor")).codebook().version()).isNotEqualTo(version);
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "include:           | inclde:              | 8:1: error: unknown key 'inclde'; did you mean 'include'?",
        "name: Recording    | contested: x         | 2:1: error: 'name' is missing; add it",
        "version: 1         | version: one         | 6:10: error: version is a whole number",
        "family: practice   | family: child        | 4:9: error: family 'child' does not fit the id",
        "id: practice.recording | id: practise.recording | 2:5: error: not a theme id: 'practise.recording'",
        "id: practice.recording | id: practice.record    | 2:1: error: theme practice.record belongs in a file",
        "[concern, strength]| [concern]            | 24:46: error: the theme has no such polarity",
        "[concern, strength]| []                   | 2:1: error: a practice theme needs 'polarity",
        "polarity: [concern | polarity: [bad       | 5:12: error: polarity is concern or strength",
        "neighbours: []     | neighbours: [{theme: practice.x, note: y}] | 10:14: error: there is no theme practice.x",
        "neighbours: []     | neighbours: [{theme: practice.x}] | 10:14: error: 'note' is missing",
        "neighbours: []     | neighbours: no       | 10:13: error: 'neighbours' should be a list",
        "not recorded by <  | not recorded by (<   | 16:26: error: this bracket is not closed",
        "<agency>           | <agncy>              | 16:26: error: no list 'agncy'",
        "weak: true         | weak: maybe          | 14:11: error: weak is true or false",
        "- id: not-recorded | - id: Not Recorded   | 12:5: error: id 'Not Recorded': write small letters",
        "any:               | sources:             | 12:5: error: indicator without 'any'",
        "quote: \"not recorded\" | quote: \"never\"   | 20:59: error: the quote is not in the text",
        "why: other         | reason: x            | 27:22: error: unknown key 'reason'; known here: text, why"
      })
  void aMistakeIsShownWithLineColumnAndWhatToDo(String good, String bad, String problem) {
    assertThat(read(THEME.replace(good, bad)).problems())
        .extracting(Problem::toString)
        .anySatisfy(shown -> assertThat(shown).startsWith("practice.recording.yaml:" + problem));
  }

  @Test
  void allMistakesAreShownAtOnce() {
    String broken = THEME.replace("version: 1", "version: 0").replace("by <agency>", "by <");
    assertThatThrownBy(() -> read(broken).orThrow())
        .isInstanceOf(BrokenCodebook.class)
        .hasMessageContainingAll("version is a whole number", "list's name is not closed");
  }

  @Test
  void tooFewExamplesAreCounted() {
    String few = THEME.replaceAll("(?m)^.*(Records were|Six\\.|Five).*\\n", "");
    assertThat(read(few).problems())
        .extracting(Problem::message)
        .contains("4 examples 'for'; write at least 6", "4 examples 'against'; write at least 6");
  }

  @Test
  void whatIsThereTwiceIsShown() {
    String twice = THEME.replace("version: 1\n", "version: 1\nversion: 2\n");
    assertThat(read(twice).problems())
        .extracting(Problem::toString)
        .containsExactly(
            "practice.recording.yaml:7:1: error: 'version' is there twice; join or rename them");
    YamlCodebook same =
        YamlCodebook.read(
            List.of(
                new SourceFile("_lists.yaml", LISTS),
                new SourceFile("practice.recording.yaml", THEME),
                new SourceFile("copy.yaml", THEME)));
    assertThat(same.problems())
        .extracting(Problem::message)
        .anySatisfy(message -> assertThat(message).contains("is also in"));
  }

  @Test
  void unreadableYamlIsShownWithItsLine() {
    assertThat(read(THEME.replace("- no chronology", "- \"no\" chronology")).problems())
        .filteredOn(Problem::isError)
        .singleElement()
        .extracting(Problem::toString)
        .asString()
        .startsWith("practice.recording.yaml:9:10: error: not readable as YAML: ");
  }

  @Test
  void aListMayNameAnotherButNotItself() {
    String lists = "lists:\n  agency: [<school>, <agency>]\n  school: [school]\n  spare: [x]\n";
    YamlCodebook read =
        YamlCodebook.read(
            List.of(
                new SourceFile("_lists.yaml", lists),
                new SourceFile("practice.recording.yaml", THEME)));
    assertThat(read.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "_lists.yaml:2:22: error: no list 'agency' that can be used in _lists.yaml",
            "_lists.yaml:4:3: warning: no pattern uses <spare>; take it out");
  }

  private static YamlCodebook read(String theme) {
    return YamlCodebook.read(
        List.of(
            new SourceFile("_lists.yaml", LISTS),
            new SourceFile("practice.recording.yaml", theme)));
  }
}
