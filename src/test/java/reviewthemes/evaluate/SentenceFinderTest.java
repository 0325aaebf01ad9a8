package reviewthemes.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import reviewthemes.learn.Reading;

class SentenceFinderTest {
  private static final SmallReviews REVIEWS = new SmallReviews();
  private static final Reading READING =
      REVIEWS.read(
          REVIEWS
              .marked(
                  """
              # Findings

              The records were thin. No chronology was kept by the school, and nobody asked why.
              The health visitor wrote up every visit on the day.

              # Conclusion

              The records were thin.
              """)
              .review());
  private static final SentenceFinder FINDER = new SentenceFinder(READING);

  @Test
  void aClauseIsFoundInItsSentence() {
    assertThat(found("No chronology was kept by the school"))
        .containsExactly("No chronology was kept by the school, and nobody asked why.");
  }

  @Test
  void aQuoteOfTwoSentencesIsFoundInBoth() {
    assertThat(found("The records were thin. No chronology was kept by the school, and nobody"))
        .containsExactly(
            "The records were thin.",
            "No chronology was kept by the school, and nobody asked why.");
  }

  @Test
  void wordsThatStandTwiceAreFoundTwice() {
    assertThat(found("records were thin")).hasSize(2);
  }

  @Test
  void wordsThatWereReadDifferentlyAreFoundWhereMostOfThemStand() {
    assertThat(found("The health visitor wrote up each visit on the same day."))
        .containsExactly("The health visitor wrote up every visit on the day.");
  }

  @Test
  void headingsAreNotTakenForLongQuotesThatHoldTheirWords() {
    assertThat(found("Conclusion of it all was that findings of this kind are of no use to anyone"))
        .isEmpty();
  }

  private static java.util.List<String> found(String quote) {
    return FINDER.find(QuoteWords.of(quote)).stream().map(READING::text).toList();
  }
}
