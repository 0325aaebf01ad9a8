package reviewthemes.count;

/** What people decided about a code in a whole review. */
public enum Verdict {
  PRESENT,
  ABSENT,
  CANNOT_TELL,
  /** Coders disagree, and nobody has settled it. */
  DISPUTED
}
