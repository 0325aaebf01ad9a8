package reviewthemes.count.csv;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a table, which gathers what is wrong with it.
 *
 * @param file name of the file, for messages
 * @param line line on which it begins, from 1
 * @param cells by name of their column, trimmed
 * @param problems where to add problems
 */
record CsvLine(String file, int line, Map<String, String> cells, List<String> problems) {
  String text(String column) {
    return cells.getOrDefault(column, "");
  }

  /** The text, which must not be empty. */
  String needed(String column) {
    if (text(column).isEmpty()) {
      problem("'" + column + "' is empty");
    }
    return text(column);
  }

  /** A whole number from 0, or nothing if the cell is empty or no such number. */
  Optional<Integer> whole(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (!text.matches("\\d{1,9}")) {
      problem("'" + column + "' must be a whole number, not '" + text + "'");
      return Optional.empty();
    }
    return Optional.of(Integer.parseInt(text));
  }

  void problem(String message) {
    problems.add(at(message));
  }

  /** A message with file and line. */
  String at(String message) {
    return file + ":" + line + ": " + message;
  }
}
