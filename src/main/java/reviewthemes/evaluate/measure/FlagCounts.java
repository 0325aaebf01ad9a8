package reviewthemes.evaluate.measure;

import java.util.OptionalDouble;

/**
 * How often two coders flagged the same, with the measures of their agreement.
 *
 * <p>A measure is empty where it is not computable, and never a number that stands for nothing.
 *
 * @param both flagged by both
 * @param machineOnly flagged by the machine alone
 * @param goldOnly flagged by people alone
 * @param neither flagged by neither
 */
public record FlagCounts(int both, int machineOnly, int goldOnly, int neither) {
  public FlagCounts {
    if (Math.min(Math.min(both, machineOnly), Math.min(goldOnly, neither)) < 0) {
      throw new IllegalArgumentException("counts are never negative");
    }
  }

  static final FlagCounts NONE = new FlagCounts(0, 0, 0, 0);

  /** The count of one decision. */
  public static FlagCounts of(boolean gold, boolean machine) {
    return new FlagCounts(
        gold && machine ? 1 : 0,
        !gold && machine ? 1 : 0,
        gold && !machine ? 1 : 0,
        !gold && !machine ? 1 : 0);
  }

  public FlagCounts plus(FlagCounts other) {
    return new FlagCounts(
        both + other.both,
        machineOnly + other.machineOnly,
        goldOnly + other.goldOnly,
        neither + other.neither);
  }

  public int total() {
    return both + machineOnly + goldOnly + neither;
  }

  /** Share of the machine's flags that people gave too. */
  public OptionalDouble precision() {
    return Share.of(both, both + machineOnly);
  }

  /** Share of people's flags that the machine gave too. */
  public OptionalDouble recall() {
    return Share.of(both, both + goldOnly);
  }

  /** Harmonic mean of precision and recall; 0 where flags were given and none agrees. */
  public OptionalDouble f1() {
    return Share.of(2 * both, 2 * both + machineOnly + goldOnly);
  }

  private CrossTable table() {
    return CrossTable.of(new int[][] {{both, machineOnly}, {goldOnly, neither}});
  }

  /** Share of all decisions on which both agree. */
  public OptionalDouble agreement() {
    return table().raw();
  }

  /** Cohen's kappa; empty where one answer was given throughout by both. */
  public OptionalDouble kappa() {
    return table().kappa();
  }

  /** Gwet's AC1, which holds up where nearly all answers are the same. */
  public OptionalDouble ac1() {
    return table().ac1();
  }
}
