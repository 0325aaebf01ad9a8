package reviewthemes.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuoteWordsTest {
  @Test
  void capitalsMarksAndSoftHyphensDoNotCount() {
    assertThat(QuoteWords.of("The school’s re\u00adport: 2 (two) Days!").words())
        .containsExactly("the", "school", "s", "report", "2", "two", "days");
  }

  @Test
  void overlapIsTheShareOfTheShorterOnesWords() {
    // three of the five words of the first stand in the second
    assertThat(overlap("no one asked the school", "the school was not asked about it at all"))
        .isEqualTo(3 / 5.0);
  }

  @Test
  void aWordCountsAsOftenAsBothHaveIt() {
    assertThat(overlap("late late late", "it was late, too late")).isEqualTo(2 / 3.0);
  }

  @Test
  void quotesMatchFromSixTenthsOn() {
    assertThat(matches("one two three four five", "one two three six seven")).isTrue();
    assertThat(matches("one two three four five", "one two six seven eight")).isFalse();
  }

  @Test
  void oneOrTwoWordsMatchOnlyTheSameWords() {
    assertThat(matches("Not shared", "shared not")).isTrue();
    assertThat(matches("Not shared", "It was not shared")).isFalse();
  }

  private static double overlap(String one, String other) {
    return QuoteWords.of(one).overlap(QuoteWords.of(other));
  }

  private static boolean matches(String one, String other) {
    return QuoteWords.of(one).matches(QuoteWords.of(other));
  }
}
