package reviewthemes.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reviewthemes.assembly.Loaded;
import reviewthemes.codebook.Code;
import reviewthemes.learn.Reading;
import reviewthemes.learn.Scores;
import reviewthemes.text.Span;

class FlagMakerTest {
  private static final Code LATE = Code.parse("practice.timeliness-");
  private static final Code PROMPT = Code.parse("practice.timeliness+");
  private static final Code SHARED_NOT = Code.parse("practice.information_sharing-");
  private static final List<Code> CODES = List.of(SHARED_NOT, LATE, PROMPT);
  private static final Reading READING =
      Loaded.reading(
          """
          # Findings

          The first visit to the family was five weeks late.

          The plan drifted from one review meeting to the next without a decision.

          The first visit to the family was five weeks late, too.

          The referral was made promptly and well, but nobody passed the information to the school.

          The weather was fine.
          """);
  private static final String VISIT = "The first visit to the family was five weeks late.";
  private static final String VISIT_TOO = "The first visit to the family was five weeks late, too.";
  private static final String DRIFT =
      "The plan drifted from one review meeting to the next without a decision.";
  private static final String BOTH =
      "The referral was made promptly and well, but nobody passed the information to the school.";

  private final double[][] sentences = new double[READING.sentences().size()][CODES.size()];
  private final double[] reviews = new double[CODES.size()];

  @Test
  void everySentenceAtOrAboveTheThresholdIsQuotedAndNoOther() {
    score(VISIT, LATE, 0.3);
    score(DRIFT, LATE, 0.2999);
    review(LATE, 0.9);
    assertThat(words(flag(LATE))).containsExactly(VISIT);
    assertThat(flag(LATE).suggested()).isTrue();
  }

  @Test
  void aFlagWithoutAClearQuoteShowsItsBestSentence() {
    score(DRIFT, LATE, 0.2);
    review(LATE, 0.9);
    assertThat(flag(LATE).suggested()).isTrue();
    assertThat(words(flag(LATE))).containsExactly(DRIFT);
  }

  @Test
  void aFlagWhoseBestSentenceIsNoEvidenceIsNotRaised() {
    score(DRIFT, LATE, 0.1);
    review(LATE, 0.99);
    assertThat(flag(LATE).suggested()).isFalse();
    assertThat(flag(LATE).quotes()).isEmpty();
  }

  @Test
  void aFlagNeverStandsWithoutAQuoteWhateverTheScores() {
    for (double sentence = 0; sentence <= 1; sentence += 0.05) {
      for (double review = 0; review <= 1; review += 0.05) {
        score(VISIT, LATE, sentence);
        review(LATE, review);
        Flag flag = flag(LATE);
        if (flag.suggested()) {
          assertThat(flag.quotes()).as(sentence + " " + review).isNotEmpty();
        }
      }
    }
  }

  @Test
  void quotesOfAThemeThatIsNotSuggestedAreStillShown() {
    score(VISIT, LATE, 0.8);
    review(LATE, 0.59);
    assertThat(flag(LATE).suggested()).isFalse();
    assertThat(words(flag(LATE))).containsExactly(VISIT);
  }

  @Test
  void nearlyTheSameWordsBecomeOneQuoteWithBothPlaces() {
    score(VISIT, LATE, 0.6);
    score(VISIT_TOO, LATE, 0.8);
    Flag flag = flag(LATE);
    assertThat(words(flag)).containsExactly(VISIT_TOO);
    assertThat(flag.quotes().get(0).alsoAt())
        .extracting(place -> place.in(READING.review().clean()))
        .containsExactly(VISIT);
  }

  @Test
  void theStrongestQuoteComesFirst() {
    score(VISIT, LATE, 0.5);
    score(DRIFT, LATE, 0.9);
    assertThat(words(flag(LATE))).containsExactly(DRIFT, VISIT);
    score(VISIT, LATE, 0.95);
    assertThat(words(flag(LATE))).containsExactly(VISIT, DRIFT);
  }

  @Test
  void whereOnlyOneClauseGoesTheCodesWayOnlyThatIsQuoted() {
    score(BOTH, PROMPT, 0.8);
    score(BOTH, SHARED_NOT, 0.8);
    assertThat(words(flag(SHARED_NOT)))
        .singleElement()
        .asString()
        .contains("nobody passed the information")
        .doesNotContain("promptly");
    assertThat(words(flag(PROMPT)))
        .singleElement()
        .asString()
        .contains("promptly")
        .doesNotContain("nobody");
  }

  @Test
  void whereTheSentenceGoesOneWayAllOfItIsQuoted() {
    score(BOTH, SHARED_NOT, 0.8);
    assertThat(words(flag(SHARED_NOT))).containsExactly(BOTH);
  }

  @Test
  void everyQuoteHasReasonsAndLiesInItsSentence() {
    for (double[] row : sentences) {
      Arrays.fill(row, 0.7);
    }
    Arrays.fill(reviews, 0.9);
    for (Flag flag : make()) {
      assertThat(flag.reasons()).isNotEmpty();
      for (Quote quote : flag.quotes()) {
        assertThat(quote.why()).isNotEmpty().noneMatch(String::isBlank);
        Span sentence = READING.sentences().get(quote.sentence()).span();
        assertThat(sentence.contains(quote.span())).isTrue();
      }
    }
  }

  @Test
  void whomASentenceIsAboutIsNoReasonForItsDirection() {
    Reading praise =
        Loaded.reading(
            """
            # What worked well

            Mother was visited on the day that the referral came in.
            """);
    double[][] scores = new double[praise.sentences().size()][CODES.size()];
    scores[scores.length - 1][CODES.indexOf(PROMPT)] = 0.9;
    double[] review = {0, 0, 0.9};
    List<Quote> quotes =
        maker().make(praise, new Scores(CODES, scores, review)).get(CODES.indexOf(PROMPT)).quotes();
    assertThat(quotes).hasSize(1);
    assertThat(quotes.get(0).why()).noneMatch(reason -> reason.contains("\"Mother\""));
  }

  @Test
  void thereIsOneFlagForEachCodeInTheirOrder() {
    assertThat(make()).extracting(Flag::code).containsExactlyElementsOf(CODES);
  }

  @Test
  void aReviewWithoutSentencesHasNoFlags() {
    Scores none = new Scores(CODES, new double[0][], new double[] {0.9, 0.9, 0.9});
    assertThat(maker().make(Loaded.reading(""), none))
        .hasSize(3)
        .noneMatch(Flag::suggested)
        .allMatch(flag -> flag.quotes().isEmpty());
  }

  private Flag flag(Code code) {
    return make().get(CODES.indexOf(code));
  }

  private List<Flag> make() {
    return maker().make(READING, new Scores(CODES, sentences, reviews));
  }

  private static FlagMaker maker() {
    return new FlagMaker(
        Loaded.stages().codebook(),
        Loaded.stages().stemmer(),
        new Thresholds(0.6, 0.3, Map.of(), Map.of()));
  }

  private void score(String sentence, Code code, double score) {
    for (int i = 0; i < sentences.length; i++) {
      if (READING.text(i).equals(sentence)) {
        sentences[i][CODES.indexOf(code)] = score;
        return;
      }
    }
    throw new AssertionError("no sentence: " + sentence);
  }

  private void review(Code code, double score) {
    reviews[CODES.indexOf(code)] = score;
  }

  private static List<String> words(Flag flag) {
    return flag.quotes().stream().map(quote -> quote.span().in(READING.review().clean())).toList();
  }
}
