package reviewthemes.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgeReaderTest {
  private static final AgeReader READER = new AgeReader(TestRules.AGES);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rosa was fourteen when she was found. | 14 years",
        "The boy, a 14-year-old, lived with an aunt. | 14 years",
        "He died aged 15. | 15 years",
        "She was twelve weeks old. | 12 weeks",
        "He died at the age of 5 months. | 5 months",
        "Tam had turned 14 in the spring. | 14 years",
        "He was sixteen and a half when he left. | 16 years 6 months",
        "She was 17 years and 8 months old. | 17 years 8 months",
        "Rosa was three weeks and two days old when she died. | 3 weeks 2 days",
        "In May a girl of nine weeks was carried in. | 9 weeks",
        "He died two weeks after his fifteenth birthday. | 15 years",
        "She died a month short of her twelfth birthday. | 11 years",
        "At thirteen Tam was living alone. | 13 years",
        "He lived for twenty-six days. | 26 days",
        "Tam was in Year 9. | 13 years",
        "A boy of twelve died in a fire. | 12 years",
      })
  void readsAges(String text, String age) {
    assertThat(READER.find(text, false)).extracting(m -> m.age().toString()).containsExactly(age);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There were twelve visits in fourteen weeks.",
        "Mother was 24.",
        "The score was 12.5 in June.",
        "She died at 17.40.",
        "The review took nine months.",
      })
  void takesNothingElseForTheAgeOfAChild(String text) {
    assertThat(READER.find(text, false)).isEmpty();
  }

  @Test
  void readsABareNumberOnlyInACell() {
    assertThat(READER.find("16", true)).hasSize(1);
    assertThat(READER.find("16", false)).isEmpty();
  }
}
