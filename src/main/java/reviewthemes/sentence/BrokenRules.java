package reviewthemes.sentence;

import java.util.List;

/** Rules that cannot be used; lists every problem, each with its file and line. */
public final class BrokenRules extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final List<String> problems;

  public BrokenRules(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  public List<String> problems() {
    return problems;
  }
}
