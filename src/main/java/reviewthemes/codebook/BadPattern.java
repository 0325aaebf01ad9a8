package reviewthemes.codebook;

/** A pattern that cannot be read; the message says what is wrong and what to write. */
public final class BadPattern extends Exception {
  private static final long serialVersionUID = 1L;

  private final int column;

  /**
   * @param column column within the pattern, from 1
   * @param message what is wrong and what to write
   */
  public BadPattern(int column, String message) {
    super(message);
    this.column = column;
  }

  public int column() {
    return column;
  }
}
