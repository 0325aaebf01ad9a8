package reviewthemes.count.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reviewthemes.codebook.Code;
import reviewthemes.count.Basis;
import reviewthemes.count.CodedCase;
import reviewthemes.count.Exposure;
import reviewthemes.count.Sample;
import reviewthemes.count.commons.CommonsStatistics;

/** Two sets of reviews under two codebooks. */
class ShiftTest {
  private static final List<CodedCase> OLD_NOW = Sample.suggested(30, 20, 10);

  @Test
  void a_new_theme_is_no_rise_from_nought() {
    Shift shift = shift(only(30, Sample.HEALTH, 10), Sample.suggested(20, 14, 5));
    assertThat(shift.oldThen().isNotCoded()).isTrue();
    assertThat(shift.oldNow().present()).isEqualTo(20);
    assertThat(shift.telling()).isEqualTo(Telling.CHANCE);
  }

  @Test
  void a_wider_definition_moves_the_old_reviews_and_the_cases_stay_as_they_were() {
    Shift shift = shift(Sample.suggested(30, 5, 10), Sample.suggested(30, 20, 5));
    assertThat(shift.gained()).isEqualTo(15);
    assertThat(shift.lost()).isZero();
    assertThat(shift.telling()).isEqualTo(Telling.CHANCE);
  }

  @Test
  void changed_cases_show_under_one_codebook() {
    Shift shift = shift(OLD_NOW, Sample.suggested(30, 2, 5));
    assertThat(shift.gained() + shift.lost()).isZero();
    assertThat(shift.telling()).isEqualTo(Telling.LIKELY);
    assertThat(shift.cases().orElseThrow().interval().high()).isNegative();
  }

  private static Shift shift(List<CodedCase> oldThen, List<CodedCase> newNow) {
    return Shift.of(
            List.of(Sample.ABUSE_ITEM),
            new Shift.Corpora(oldThen, OLD_NOW, newNow, Optional.empty()),
            Basis.SUGGESTIONS,
            new CommonsStatistics(),
            new Judge(10))
        .get(0);
  }

  private static List<CodedCase> only(int reviews, Code code, int present) {
    return IntStream.range(0, reviews)
        .mapToObj(
            i -> Sample.suggestion("r" + i, Exposure.FULL, Map.of(), Map.of(code, i < present)))
        .toList();
  }
}
