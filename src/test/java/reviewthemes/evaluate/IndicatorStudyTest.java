package reviewthemes.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IndicatorStudyTest {
  private static final SmallReviews REVIEWS = new SmallReviews();
  private static final IndicatorStudy STUDY =
      IndicatorStudy.of(
          REVIEWS.codebook,
          List.of(
              REVIEWS.gold(
                  """
                  # Findings

                  {{practice.recording-|No chronology was kept by the school.}}
                  The chronology runs to forty pages.
                  {{practice.recording-|The decision was not recorded.}}
                  It is not clear record or clear chronology that was kept.
                  {{parent.alcohol_misuse|Mother drank every day.}}

                  # Recommendations

                  Managers should check that decisions are not left and not recorded.
                  """)));

  @Test
  void everySentenceCounts() {
    assertThat(STUDY.sentences()).isEqualTo(8);
  }

  @Test
  void hitsAreRightWhereACoderMarkedTheSentence() {
    IndicatorFigures kept = of("not-kept");
    assertThat(kept.found()).isEqualTo(4);
    assertThat(kept.right()).isEqualTo(2);
    assertThat(kept.wrong()).isEqualTo(2);
    assertThat(kept.accuracy()).hasValue(.5);
    assertThat(kept.coverage(STUDY.sentences())).hasValue(.5);
  }

  @Test
  void onlyWhatNoOtherIndicatorOfTheThemeFindsIsUnique() {
    assertThat(of("not-kept").unique()).isEqualTo(1);
    assertThat(of("chronology").unique()).isZero();
    assertThat(of("drank").unique()).isEqualTo(1);
  }

  @Test
  void aSectionThatIsNoEvidenceRulesAWrongHitOut() {
    assertThat(of("not-kept").wrongKept()).isLessThan(of("not-kept").wrong());
  }

  @Test
  void indicatorsOfBothPolaritiesInOneSentenceAreInConflict() {
    assertThat(of("not-kept").conflicts()).isEqualTo(1);
    assertThat(of("clear").conflicts()).isEqualTo(1);
    assertThat(of("chronology").conflicts()).isZero();
    assertThat(of("chronology").overlaps()).isEqualTo(2);
  }

  @Test
  void tableAndRowsNameEveryIndicator() {
    assertThat(IndicatorTable.cells(STUDY)).hasSize(5);
    assertThat(String.join("\n", IndicatorTable.lines(STUDY)))
        .contains("practice.recording", "  not-kept", "parent.alcohol_misuse", "  drank");
  }

  private static IndicatorFigures of(String indicator) {
    return STUDY.indicators().stream()
        .filter(figures -> figures.indicator().equals(indicator))
        .findFirst()
        .orElseThrow();
  }
}
