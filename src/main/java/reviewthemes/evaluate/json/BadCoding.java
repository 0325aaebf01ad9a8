package reviewthemes.evaluate.json;

import java.io.IOException;

/** A file that is not a coding; the message names the file and what is wrong with it. */
public final class BadCoding extends IOException {
  private static final long serialVersionUID = 1L;

  BadCoding(String file, String problem) {
    super(file + ": " + problem);
  }
}
