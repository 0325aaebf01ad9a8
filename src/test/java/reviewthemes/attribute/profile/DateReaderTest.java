package reviewthemes.attribute.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reviewthemes.assembly.Loaded;

class DateReaderTest {
  private final DateReader dates = Loaded.stages().profiles().dates();

  @ParameterizedTest
  @CsvSource({
    "14 March 2024, 2024-03-14",
    "the 3rd of March 2022, 2022-03-03",
    "March 2024, 2024-03",
    "12.10.2020, 2020-10-12",
    "2021-06-03, 2021-06-03",
    "in the spring of 2023, 2023",
    "between May 2019 and June 2020, 2019-05"
  })
  void reads_the_first_date(String written, String date) {
    assertThat(dates.first(written)).map(PartialDate::toString).contains(date);
  }

  @Test
  void reads_the_last_date() {
    assertThat(dates.last("from 3 May 2019 to June 2020"))
        .map(PartialDate::toString)
        .contains("2020-06");
  }

  @Test
  void takes_a_year_from_elsewhere_only_where_there_is_none() {
    assertThat(dates.first("1 January", 2019)).map(PartialDate::toString).contains("2019-01-01");
    assertThat(dates.first("May 2018", 2019)).map(PartialDate::toString).contains("2018-05");
  }

  @ParameterizedTest
  @CsvSource({"no date", "room 1204", "he may come"})
  void what_is_no_date_is_none(String written) {
    assertThat(dates.first(written)).isEmpty();
  }
}
