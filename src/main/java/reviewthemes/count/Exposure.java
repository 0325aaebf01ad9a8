package reviewthemes.count;

/** How much of a review could be read, and so what silence about a theme is worth. */
public enum Exposure {
  FULL("read in full"),
  SUMMARY("summaries"),
  UNREAD("partly read");

  private final String label;

  Exposure(String label) {
    this.label = label;
  }

  /** Its name for people. */
  public String label() {
    return label;
  }
}
