package reviewthemes.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import reviewthemes.codebook.Code;
import reviewthemes.codebook.CounterExample;
import reviewthemes.codebook.Example;
import reviewthemes.codebook.Theme;
import reviewthemes.evaluate.ScoredReading;

/** Puts the codebook's examples through everything that a review goes through. */
class LearnedExamplesTest {
  private static final double LEAST_FOUND = 0.75;
  private static final double LEAST_LEFT_OUT = 0.85;

  @Test
  void mostExamplesAreQuotedAndMostCounterExamplesAreNot(TestReporter reporter) {
    Count found = new Count();
    Count leftOut = new Count();
    for (Theme theme : Loaded.stages().codebook().themes()) {
      for (Example example : theme.examples()) {
        found.add(quoted(example.text(), new Code(theme.id(), example.polarity())));
      }
      for (CounterExample example : theme.counterExamples()) {
        leftOut.add(theme.codes().stream().noneMatch(code -> quoted(example.text(), code)));
      }
    }
    reporter.publishEntry("examples quoted", found.toString());
    reporter.publishEntry("counter-examples left out", leftOut.toString());
    assertThat(found.share()).as("examples quoted: " + found).isGreaterThan(LEAST_FOUND);
    assertThat(leftOut.share()).as("left out: " + leftOut).isGreaterThan(LEAST_LEFT_OUT);
  }

  private static boolean quoted(String text, Code code) {
    ScoredReading scored = Loaded.coder().read(PlainReview.of(text));
    for (int i = 0; i < scored.reading().sentences().size(); i++) {
      if (scored.score(i, code) >= scored.threshold(code)) {
        return true;
      }
    }
    return false;
  }

  private static final class Count {
    private int yes;
    private int all;

    void add(boolean is) {
      yes += is ? 1 : 0;
      all++;
    }

    double share() {
      return (double) yes / all;
    }

    @Override
    public String toString() {
      return yes + " of " + all;
    }
  }
}
