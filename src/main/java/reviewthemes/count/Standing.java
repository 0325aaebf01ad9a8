package reviewthemes.count;

import java.util.List;

/** Where a theme stands in one review; only the first two are an answer. */
public enum Standing {
  PRESENT("present"),
  ABSENT("absent"),
  CANNOT_TELL("cannot tell"),
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

  /** Present if one is present, absent if all are absent, and otherwise the first unknown. */
  static Standing anyOf(List<Standing> parts) {
    return decide(parts, PRESENT, ABSENT);
  }

  /** Absent if one is absent, present if all are present, and otherwise the first unknown. */
  static Standing allOf(List<Standing> parts) {
    return decide(parts, ABSENT, PRESENT);
  }

  private static Standing decide(List<Standing> parts, Standing decisive, Standing otherwise) {
    if (parts.contains(decisive)) {
      return decisive;
    }
    return parts.stream().filter(part -> !part.isKnown()).findFirst().orElse(otherwise);
  }
}
