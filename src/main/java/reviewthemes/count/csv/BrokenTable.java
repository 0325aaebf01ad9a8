package reviewthemes.count.csv;

import java.util.List;

/** A table that cannot be used; lists every problem, each with its file and line. */
public final class BrokenTable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BrokenTable(List<String> problems) {
    super(String.join("\n", problems));
  }
}
