package reviewthemes.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
  @Test
  void years_months_and_days_are_read_to_their_ends() {
    Period period = Period.parse("2014-04/2017-02");
    assertThat(period.first()).isEqualTo(LocalDate.of(2014, 4, 1));
    assertThat(period.last()).isEqualTo(LocalDate.of(2017, 2, 28));
    assertThat(Period.parse("2020").last()).isEqualTo(LocalDate.of(2020, 12, 31));
    assertThat(Period.parse("2020-03-18").first()).isEqualTo(Period.parse("2020-03-18").last());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "20", "2020-13", "2020-02-30", "2019/2020/2021", "2021/2019", "2019/"})
  void what_is_no_period_is_refused(String written) {
    assertThatThrownBy(() -> Period.parse(written)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void periods_that_share_a_day_overlap() {
    assertThat(Period.parse("2006/2019").overlaps(Period.parse("2019/2021"))).isTrue();
    assertThat(Period.parse("2006/2018").overlaps(Period.parse("2019/2021"))).isFalse();
  }
}
