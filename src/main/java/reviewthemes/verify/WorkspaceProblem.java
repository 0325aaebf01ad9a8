package reviewthemes.verify;

/** A workspace that cannot be used right now; the message says why and what to do, on one line. */
public final class WorkspaceProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is wrong. */
  public enum Kind {
    /** Another program holds it; trying again may help. */
    LOCKED,
    READ_ONLY,
    DISK_FULL,
    /** Made by a newer version of this program. */
    NEWER,
    DAMAGED,
    /** Not there, or no workspace, or its server does not answer. */
    UNREACHABLE
  }

  private final Kind kind;

  public WorkspaceProblem(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
