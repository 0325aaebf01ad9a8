package reviewthemes.learn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reviewthemes.assembly.Loaded;
import reviewthemes.codebook.Code;
import reviewthemes.codebook.Polarity;
import reviewthemes.codebook.ThemeId;

/** A sentence that only denies a factor is no evidence for it, whoever it is about. */
class RuledOutTest {
  private static final String HEADING = "## 3. The family\n\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true  | parent.alcohol_misuse | Neither parent drank heavily.",
        "true  | parent.alcohol_misuse | There was no evidence that the father misused alcohol.",
        "true  | parent.mental_health | The mother had never been treated for depression.",
        "true  | parent.mental_health | She denied that she had ever suffered from depression.",
        "false | parent.alcohol_misuse | The father misused alcohol.",
        "false | parent.mental_health | The mother had been treated for depression twice.",
        "false | parent.mental_health | No one asked about the depression that she was treated for.",
        "false | parent.alcohol_misuse | She has not had a drink since that morning.",
        "false | parent.alcohol_misuse | There has been no alcohol misuse by the father since the fire.",
        "false | parent.alcohol_misuse | The assessment does not mention that the father misused alcohol.",
        "false | parent.mental_health | The midwife did not learn that the mother had depression.",
        "false | parent.mental_health | The school had no knowledge of the mother's depression.",
        "false | parent.drug_misuse | The mother had never been treated for depression.",
        "false | practice.information_sharing | Information was not shared by the health visitor."
      })
  void onlyADeniedFactorIsRuledOut(boolean expected, String theme, String sentence) {
    assertThat(ruledOut(theme, sentence)).isEqualTo(expected);
  }

  private static boolean ruledOut(String theme, String sentence) {
    Reading reading = Loaded.reading(HEADING + sentence);
    int last = reading.sentences().size() - 1;
    ThemeId id = new ThemeId(theme);
    Polarity polarity = id.value().startsWith("practice") ? Polarity.CONCERN : Polarity.NONE;
    return RuledOut.test(reading, last, new Code(id, polarity));
  }
}
