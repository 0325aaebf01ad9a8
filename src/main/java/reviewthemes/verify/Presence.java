package reviewthemes.verify;

/** What a coder holds of a theme in a review as a whole. */
public enum Presence {
  PRESENT,
  /** Looked for and not there; what could not be read is told beside it. */
  ABSENT,
  CANNOT_TELL
}
