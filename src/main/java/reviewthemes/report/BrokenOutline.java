package reviewthemes.report;

/** An outline speaks of what there is not; the message says what to write instead. */
public final class BrokenOutline extends RuntimeException {
  private static final long serialVersionUID = 1;

  public BrokenOutline(String message) {
    super("codebook/views/report.yaml: " + message);
  }
}
