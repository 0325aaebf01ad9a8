package reviewthemes.review;

/** A document that cannot be read; the message is one line that says why and what to do. */
public final class UnreadableReview extends Exception {
  private static final long serialVersionUID = 1L;

  public UnreadableReview(String message) {
    super(message);
  }

  public UnreadableReview(String message, Throwable cause) {
    super(message, cause);
  }
}
