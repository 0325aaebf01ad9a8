package reviewthemes.review.yaml;

import java.util.List;

/** Rules that cannot be used; the message lists every problem with its file and line. */
public final class BrokenRules extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BrokenRules(List<String> problems) {
    super(String.join("\n", problems));
  }
}
