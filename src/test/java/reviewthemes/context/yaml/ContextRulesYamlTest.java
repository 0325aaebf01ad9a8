package reviewthemes.context.yaml;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import org.junit.jupiter.api.Test;
import reviewthemes.sentence.InflectionStemmer;

class ContextRulesYamlTest {
  @Test
  void everyProblemIsListedWithItsLine() {
    String yaml =
        String.join(
            "\n",
            "sets: {be: [is, are]}",
            "terminators: [but]",
            "roles: {research: [generik]}",
            "title_words: [review]",
            "verbs: [is]",
            "verb_endings: [ed]",
            "people: []",
            "cues:",
            "  - id: one",
            "    means: negated",
            "    triggers: [\"(no|not\", $missing]",
            "  - id: one",
            "    means: negated",
            "    loook: forward",
            "    triggers: [no]");
    assertThatThrownBy(
            () ->
                ContextRulesYaml.read(
                    new StringReader(yaml), "context.yaml", new InflectionStemmer()))
        .hasMessageContaining("context.yaml:3: 'generik' is none of")
        .hasMessageContaining("context.yaml:11: a bracket is open")
        .hasMessageContaining("context.yaml:11: there is no set $missing")
        .hasMessageContaining("the id 'one' is used twice")
        .hasMessageContaining("context.yaml:14: unknown field 'loook'");
  }
}
