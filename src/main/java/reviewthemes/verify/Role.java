package reviewthemes.verify;

/** What somebody may do. */
public enum Role {
  /** Decides. */
  CODER,
  /** Decides, and settles what coders disagree about. */
  ADJUDICATOR,
  /** Looks. */
  VIEWER;

  public boolean decides() {
    return this != VIEWER;
  }

  /** Whether they settle disagreements, and say who codes what. */
  public boolean leads() {
    return this == ADJUDICATOR;
  }
}
