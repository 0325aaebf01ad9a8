package reviewthemes.count;

/** What a person decided about a code in a whole review. */
public enum Verdict {
  PRESENT,
  ABSENT,
  CANNOT_TELL
}
