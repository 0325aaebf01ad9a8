package reviewthemes.verify;

/** What somebody may do. */
public enum Role {
  /** Decides. */
  CODER,
  /** Decides, and settles what coders disagree about. */
  ADJUDICATOR,
  /** Looks. */
  VIEWER
}
