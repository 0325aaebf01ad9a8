package reviewthemes.refresh;

/** Why a review counts otherwise in one refresh than in another. */
public enum Cause {
  NEW_REVIEW("new review"),
  GONE_REVIEW("review no longer counted"),
  CHANGED_FILE("changed file"),
  VERDICTS("verdicts"),
  CORRECTION("corrected attributes"),
  NEW_THEME("new theme"),
  DEFINITION("changed definition"),
  PATTERNS("changed patterns of the codebook"),
  RULES("changed reading rules"),
  MODEL("changed model"),
  PROGRAM("changed program");

  private final String words;

  Cause(String words) {
    this.words = words;
  }

  /** Whether it is a change within a review, which neither came nor went. */
  boolean isWithin() {
    return this != NEW_REVIEW && this != GONE_REVIEW;
  }

  public String words() {
    return words;
  }
}
