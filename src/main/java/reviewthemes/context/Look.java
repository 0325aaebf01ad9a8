package reviewthemes.context;

/** Where a cue's scope lies, seen from its trigger. */
public enum Look {
  FORWARD,
  BACKWARD,
  BOTH
}
