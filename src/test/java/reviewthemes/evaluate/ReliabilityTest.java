package reviewthemes.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import reviewthemes.codebook.Code;
import reviewthemes.learn.Reading;

class ReliabilityTest {
  private static final Code DELAY = Code.parse("practice.timeliness-");
  private static final double[] SCORES = {0.01, 0.72, 0.78, 0.75, 0.71, 1};

  @Test
  void scoresAreHeldAgainstWhatPeopleCoded() {
    Reliability reliability = new Reliability();
    for (int i = 0; i < SCORES.length; i++) {
      reliability.add(scored(), i, List.of(DELAY), i == 2 ? Set.of() : Set.of(DELAY));
    }
    assertThat(reliability.lines())
        .contains("0.70 to 0.80                4        0.74   0.75")
        .contains("0.90 to 1.00                1        1.00   1.00")
        .contains("0.20 to 0.30                0         n/c    n/c");
  }

  private static ScoredReading scored() {
    return new ScoredReading() {
      @Override
      public Reading reading() {
        throw new UnsupportedOperationException();
      }

      @Override
      public double score(int sentence, Code code) {
        return SCORES[sentence];
      }

      @Override
      public double threshold(Code code) {
        return 0.5;
      }
    };
  }
}
