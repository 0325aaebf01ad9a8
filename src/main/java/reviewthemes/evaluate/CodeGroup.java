package reviewthemes.evaluate;

import java.util.function.Predicate;
import reviewthemes.codebook.Code;
import reviewthemes.codebook.Polarity;

/** Codes that are totalled together. */
public enum CodeGroup {
  ALL("all", code -> true),
  FACTORS("factors", code -> code.polarity() == Polarity.NONE),
  PRACTICE_CONCERN("practice concern", code -> code.polarity() == Polarity.CONCERN),
  PRACTICE_STRENGTH("practice strength", code -> code.polarity() == Polarity.STRENGTH);

  private final String label;
  private final Predicate<Code> holds;

  CodeGroup(String label, Predicate<Code> holds) {
    this.label = label;
    this.holds = holds;
  }

  public String label() {
    return label;
  }

  public boolean holds(Code code) {
    return holds.test(code);
  }
}
