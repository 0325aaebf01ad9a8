package reviewthemes.evaluate.measure;

import java.util.OptionalDouble;
import java.util.function.Function;

/** A measure of how well two codings agree. */
public enum Measure {
  FLAG_PRECISION("flags precision", tally -> tally.flags().precision()),
  FLAG_RECALL("flags recall", tally -> tally.flags().recall()),
  FLAG_F1("flags F1", tally -> tally.flags().f1()),
  KAPPA("Cohen's kappa", tally -> tally.flags().kappa()),
  AC1("Gwet's AC1", tally -> tally.flags().ac1()),
  AGREEMENT("raw agreement", tally -> tally.flags().agreement()),
  QUOTE_PRECISION("quotes precision", tally -> tally.quotes().precision()),
  QUOTE_RECALL("quotes recall", tally -> tally.quotes().recall()),
  QUOTE_F1("quotes F1", tally -> tally.quotes().f1());

  private final String label;
  private final Function<Tally, OptionalDouble> of;

  Measure(String label, Function<Tally, OptionalDouble> of) {
    this.label = label;
    this.of = of;
  }

  /** Its name for people. */
  public String label() {
    return label;
  }

  /** Its value; empty where it is not computable. */
  public OptionalDouble of(Tally tally) {
    return of.apply(tally);
  }
}
