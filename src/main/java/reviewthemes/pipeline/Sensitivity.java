package reviewthemes.pipeline;

/** How readily a theme is suggested. */
public enum Sensitivity {
  /** Fewer suggestions, more of them right. */
  STRICT,
  /** The measured balance. */
  BALANCED,
  /** More suggestions, fewer themes missed. */
  SENSITIVE
}
