package reviewthemes.codebook;

import java.util.List;
import java.util.stream.Collectors;

/** A codebook that cannot be used; lists every problem, with file and line. */
public final class BrokenCodebook extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public BrokenCodebook(List<Problem> problems) {
    super(problems.stream().sorted().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
