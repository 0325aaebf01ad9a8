package reviewthemes.pipeline.batch;

/**
 * What became of one file.
 *
 * @param file the file
 * @param kind what happened
 * @param message why it could not be read and what to do, on one line; empty if it was read
 */
public record Outcome(InputFile file, Kind kind, String message) {
  /** What happened to a file. */
  public enum Kind {
    CODED,
    /** Neither the file nor what decides the result has changed since the last run. */
    UNCHANGED,
    UNREADABLE
  }

  public boolean isRead() {
    return kind != Kind.UNREADABLE;
  }
}
