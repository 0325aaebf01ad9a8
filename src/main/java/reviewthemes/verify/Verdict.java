package reviewthemes.verify;

/** What a coder holds of a quote. */
public enum Verdict {
  /** The words show the theme. */
  ACCEPT,
  /** They do not. */
  REJECT,
  /** To be looked at again, or by somebody else. */
  UNSURE
}
