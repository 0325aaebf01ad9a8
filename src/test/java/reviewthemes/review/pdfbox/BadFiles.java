package reviewthemes.review.pdfbox;

/** Files that cannot be read, for tests of the whole program. */
public final class BadFiles {
  private BadFiles() {}

  public static byte[] locked() {
    return new Sketch().page().text(60, 100, "The referral was not acted upon.").locked("secret");
  }

  public static byte[] pictures() {
    return new Sketch().page().line(60, 60, 200, 200).page().bytes();
  }
}
