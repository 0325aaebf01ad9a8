package reviewthemes.count;

/** Whose word counts: the machine's or people's. */
public enum Basis {
  SUGGESTIONS("suggested"),
  VERDICTS("verified");

  private final String label;

  Basis(String label) {
    this.label = label;
  }

  /** Its name for people. */
  public String label() {
    return label;
  }
}
