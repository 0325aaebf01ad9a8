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
            "not_names: [board]",
            "courtesy: {mr: male}",
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
        .hasMessageContaining("context.yaml:13: a bracket is open")
        .hasMessageContaining("context.yaml:13: there is no set $missing")
        .hasMessageContaining("the id 'one' is used twice")
        .hasMessageContaining("context.yaml:16: unknown field 'loook'");
  }
}
