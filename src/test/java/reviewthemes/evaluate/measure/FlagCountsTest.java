package reviewthemes.evaluate.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Holds the measures to examples worked in the literature. */
class FlagCountsTest {
  @Test
  void precisionAndRecallAreThoseOfManningRaghavanAndSchuetze() {
    // Introduction to Information Retrieval (2008), exercise 8.1: of 20 relevant documents 8 are
    // found, among 10 that are not relevant.
    FlagCounts counts = new FlagCounts(8, 10, 12, 0);
    is(counts.precision(), 8 / 18.0);
    is(counts.recall(), 8 / 20.0);
    is(counts.f1(), 2 * .4444444 * .4 / .8444444);
  }

  @Test
  void kappaIsLowWhereMarginsAreLopsidedAsFeinsteinAndCicchettiFound() {
    // J Clin Epidemiol 43 (1990) 543-549: both tables agree in 85 of 100.
    FlagCounts even = new FlagCounts(40, 9, 6, 45);
    FlagCounts lopsided = new FlagCounts(80, 10, 5, 5);
    is(even.agreement(), .85);
    is(lopsided.agreement(), .85);
    is(even.kappa(), .70);
    is(lopsided.kappa(), .32);
  }

  @Test
  void kappaIsThatOfDettoriAndNorvell() {
    // Kappa and beyond: is there agreement? Global Spine J 10 (2020) 499-501, table 1.
    FlagCounts counts = new FlagCounts(130, 56, 9, 5);
    is(counts.agreement(), .675);
    is(counts.kappa(), .022);
  }

  @Test
  void kappaIsNegativeAndAc1HighInGwetsTable() {
    // Computing inter-rater reliability and its variance in the presence of high agreement,
    // Br J Math Stat Psychol 61 (2008) 29-48: 125 subjects, no common negative.
    FlagCounts counts = new FlagCounts(118, 5, 2, 0);
    is(counts.agreement(), .944);
    is(counts.kappa(), -.0234);
    is(counts.ac1(), .9408);
  }

  @Test
  void ac1DoesNotDependOnWhoIsTheMachine() {
    assertThat(new FlagCounts(30, 7, 3, 60).ac1()).isEqualTo(new FlagCounts(30, 3, 7, 60).ac1());
  }

  @Test
  void nothingIsComputableFromNothing() {
    FlagCounts none = new FlagCounts(0, 0, 0, 0);
    assertThat(none.precision()).isEmpty();
    assertThat(none.recall()).isEmpty();
    assertThat(none.f1()).isEmpty();
    assertThat(none.kappa()).isEmpty();
    assertThat(none.ac1()).isEmpty();
    assertThat(none.agreement()).isEmpty();
  }

  @Test
  void kappaIsNotComputableWhereBothAlwaysSayYesAndAc1Is() {
    FlagCounts always = new FlagCounts(12, 0, 0, 0);
    assertThat(always.kappa()).isEmpty();
    is(always.ac1(), 1);
  }

  @Test
  void precisionIsNotComputableWhereTheMachineIsSilentAndRecallIsNought() {
    FlagCounts silent = new FlagCounts(0, 0, 4, 6);
    assertThat(silent.precision()).isEmpty();
    is(silent.recall(), 0);
    is(silent.f1(), 0);
    is(silent.kappa(), 0);
  }

  private static void is(OptionalDouble found, double expected) {
    assertThat(found).isPresent();
    double places = expected == Math.rint(expected * 100) / 100 ? .005 : .0005;
    assertThat(found.getAsDouble()).isCloseTo(expected, within(places));
  }
}
