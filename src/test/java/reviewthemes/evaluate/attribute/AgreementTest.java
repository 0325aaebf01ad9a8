package reviewthemes.evaluate.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reviewthemes.assembly.Loaded;
import reviewthemes.attribute.profile.Attribute;

class AgreementTest {
  private final Agreement agreement = new Agreement(Loaded.stages().profiles().dates());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "BOARD; Ashby Safeguarding Board; the Ashby Safeguarding Board (formerly another)",
        "AUTHOR; Ann Teague and Colm Astbury; Dr Ann Teague, nurse, and Colm Astbury",
        "PUBLICATION_DATE; 2022-12; 2022-12-08",
        "PERIOD; 2019-01-01 to 2019-10-31; 1 January to 31 October 2019",
        "AGE; 2 years 4 months; 28 months",
        "OUTCOME; fatal; fatal",
        "REFERRER; unknown; unknown"
      })
  void agrees(Attribute attribute, String found, String gold) {
    assertThat(agreement.test(attribute, List.of(found), gold)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "BOARD; Ashby Safeguarding Board; Ashby Safeguarding Partnership",
        "PUBLICATION_DATE; 2022-11; 2022-12-08",
        "AGE; 2 weeks; 2 months",
        "OUTCOME; unknown; fatal",
        "REFERRER; police; unknown"
      })
  void disagrees(Attribute attribute, String found, String gold) {
    assertThat(agreement.test(attribute, List.of(found), gold)).isFalse();
  }
}
