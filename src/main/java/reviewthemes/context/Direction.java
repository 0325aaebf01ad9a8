package reviewthemes.context;

/** Which way a clause judges practice. */
public enum Direction {
  CONCERN,
  STRENGTH,
  NEUTRAL
}
