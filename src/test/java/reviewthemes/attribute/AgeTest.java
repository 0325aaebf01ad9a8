package reviewthemes.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgeTest {
  @Test
  void elevenMonthsIsUnderOneAndTwelveIsNot() {
    assertThat(Age.of(11, AgeUnit.MONTHS).isUnderOne()).isTrue();
    assertThat(Age.of(12, AgeUnit.MONTHS).isUnderOne()).isFalse();
    assertThat(Age.of(0, AgeUnit.DAYS).isUnderOne()).isTrue();
  }

  @Test
  void tenYearsAndElevenMonthsIsNotEleven() {
    assertThat(new Age(10, 11, 0, 0).isElevenOrOver()).isFalse();
    assertThat(new Age(11, 0, 0, 0).isElevenOrOver()).isTrue();
  }

  @Test
  void anAgeCoversAllDaysThatItsSmallestUnitLeavesOpen() {
    Age fiveWeeks = Age.of(5, AgeUnit.WEEKS);
    assertThat(fiveWeeks.leastDays()).isEqualTo(35);
    assertThat(fiveWeeks.mostDays()).isEqualTo(41);
    assertThat(Age.of(14, AgeUnit.YEARS).mostDays())
        .isLessThan(Age.of(15, AgeUnit.YEARS).leastDays());
  }

  @Test
  void isWrittenAsPeopleWriteIt() {
    assertThat(new Age(11, 5, 0, 0)).hasToString("11 years 5 months");
    assertThat(new Age(0, 0, 1, 3)).hasToString("1 week 3 days");
    assertThat(new Age(0, 0, 0, 0)).hasToString("newborn");
  }
}
