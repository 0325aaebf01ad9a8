package reviewthemes.attribute.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reviewthemes.assembly.Stages;

/** What people may write as the value of an attribute, with the rules that ship. */
class VocabulariesTest {
  private static final Vocabularies VOCABULARIES = load();

  private static Vocabularies load() {
    try {
      return Stages.load(Path.of(System.getProperty("themes.home", "."))).profiles().vocabularies();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String read(String attribute, String written) {
    return VOCABULARIES.of(attribute).orElseThrow().read(written).orElse("refused");
  }

  @ParameterizedTest
  @CsvSource({
    "outcome, FATAL, fatal",
    "outcome, other, other",
    "outcome, perhaps, refused",
    "scope, full report, full report",
    "review_type, lcspr, LCSPR",
    "review_type, appreciative inquiry, appreciative inquiry",
    "referrer, police, police",
    "board, '  Anytown   Board ', Anytown Board",
    "publication_date, 2023-05, 2023-05",
    "publication_date, 2023-13, refused",
    "publication_date, May 2023, refused",
    "period, 2021-06 to 2022-08-14, 2021-06 to 2022-08-14",
    "period, 2021, refused",
    "children, 2, 2",
    "children, 0, refused",
    "age, 11, 11 years",
    "age, 1 year, 1 year",
    "age, 11 years 5 months, 11 years 5 months",
    "age, 5 weeks, 5 weeks",
    "age, newborn, newborn",
    "age, five, refused",
    "age, Unknown, unknown",
    "gender, '', refused"
  })
  void a_value_is_put_into_its_fixed_spelling_or_refused(
      String attribute, String written, String value) {
    assertThat(read(attribute, written)).isEqualTo(value);
  }

  @Test
  void every_attribute_is_known_and_no_other() {
    for (Attribute attribute : Attribute.values()) {
      assertThat(VOCABULARIES.of(attribute.id())).isPresent();
    }
    assertThat(VOCABULARIES.of("shoe_size")).isEmpty();
    assertThat(VOCABULARIES.of("referrer").orElseThrow().values()).contains("police", "school");
  }

  @Test
  void an_age_brings_its_bands() {
    assertThat(VOCABULARIES.bands("17 years"))
        .isEqualTo(Map.of("age_band_panel", "16 to 17", "age_band_triennial", "16 and over"));
    assertThat(VOCABULARIES.bands("5 weeks").values()).containsOnly("under 1");
    assertThat(VOCABULARIES.bands("unknown").values()).containsOnly("unknown");
  }
}
