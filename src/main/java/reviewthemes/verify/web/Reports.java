package reviewthemes.verify.web;

import java.io.IOException;

/** Makes the thematic review from what is decided by now; safe to use from several threads. */
public interface Reports {
  /** What it is made as. */
  enum Format {
    PAGE("html", "text/html; charset=utf-8"),
    DOCUMENT("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    WORKBOOK("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String ending;
    private final String type;

    Format(String ending, String type) {
      this.ending = ending;
      this.type = type;
    }

    /** What the names of such files end in, without the dot. */
    public String ending() {
      return ending;
    }

    String type() {
      return type;
    }
  }

  /**
   * Makes it; takes some seconds.
   *
   * @param suppress the smallest number that is shown besides 0; 0 to show all
   * @throws IOException if there is nothing to report; its message says what to do
   */
  byte[] make(Format format, int suppress) throws IOException;
}
