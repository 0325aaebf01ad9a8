package reviewthemes.train.markup;

/** A marked-up review that breaks the format; the message names file and line. */
public final class BadMarkup extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadMarkup(String file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }
}
