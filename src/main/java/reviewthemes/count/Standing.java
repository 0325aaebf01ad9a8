package reviewthemes.count;

import java.util.Comparator;
import java.util.List;

/** Where a theme stands in one review; only the first two are an answer. */
public enum Standing {
  PRESENT("present"),
  ABSENT("absent"),
  CANNOT_TELL("cannot tell"),
  DISPUTED("coders disagree"),
  UNVERIFIED("not verified"),
  NOT_CODED("not coded");

  private final String label;

  Standing(String label) {
    this.label = label;
  }

  /** Its name for people. */
  public String label() {
    return label;
  }

  /** Whether it is a yes or a no. */
  public boolean isKnown() {
    return this == PRESENT || this == ABSENT;
  }

  /** Whether one of the parts is present; unknown as long as any part is. */
  static Standing anyOf(List<Standing> parts) {
    return decide(parts, PRESENT, ABSENT);
  }

  /** Whether all of the parts are present; unknown as long as any part is. */
  static Standing allOf(List<Standing> parts) {
    return decide(parts, ABSENT, PRESENT);
  }

  /**
   * One part may settle the matter while others are unknown. Even so it stays unknown: else reviews
   * that happen to be settled would be counted, and those still open left out.
   */
  private static Standing decide(List<Standing> parts, Standing decisive, Standing otherwise) {
    return parts.stream()
        .filter(part -> !part.isKnown())
        .max(Comparator.naturalOrder())
        .orElse(parts.contains(decisive) ? decisive : otherwise);
  }
}
