package reviewthemes.verify.web;

/** A request that is not answered; the message says why, to a person. */
final class Refused extends RuntimeException {
  static final String NO_KEY =
      "Open the address that the program printed when it was started: only with its key are you let"
          + " in.";
  private static final long serialVersionUID = 1L;

  private final int status;

  /**
   * @param status HTTP status, such as 403
   */
  Refused(int status, String message) {
    super(message);
    this.status = status;
  }

  int status() {
    return status;
  }

  static Refused notFound(String what) {
    return new Refused(404, what);
  }
}
