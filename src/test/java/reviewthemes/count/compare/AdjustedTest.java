package reviewthemes.count.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Holds adjusted p values to the worked example of Benjamini and Hochberg, and to its R output. */
class AdjustedTest {
  private static final Offset<Double> EXACT = Offset.offset(1e-9);

  /** J R Stat Soc B 57 (1995) 289-300, section 4.1: fifteen outcomes of a trial. */
  private static final double[] TRIAL = {
    .0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528,
    .7590, 1
  };

  @Test
  void four_outcomes_of_the_trial_stand_after_benjamini_and_hochberg_and_three_after_holm() {
    assertThat(below(Adjusted.benjaminiHochberg(TRIAL))).isEqualTo(4);
    assertThat(below(Adjusted.holm(TRIAL))).isEqualTo(3);
  }

  private static long below(double[] adjusted) {
    return Arrays.stream(adjusted).filter(p -> p < .05).count();
  }

  /** {@code p.adjust(c(.01, .04, .03, .005), "holm")} and {@code "BH"}. */
  @Test
  void adjusted_values_are_those_of_r_whatever_the_order() {
    double[] p = {.01, .04, .03, .005};
    assertThat(Adjusted.holm(p)).containsExactly(new double[] {.03, .06, .06, .02}, EXACT);
    assertThat(Adjusted.benjaminiHochberg(p))
        .containsExactly(new double[] {.02, .04, .04, .02}, EXACT);
  }

  @Test
  void nothing_rises_above_one() {
    assertThat(Adjusted.holm(new double[] {.6, .9})).containsExactly(1, 1);
    assertThat(Adjusted.benjaminiHochberg(new double[0])).isEmpty();
  }
}
