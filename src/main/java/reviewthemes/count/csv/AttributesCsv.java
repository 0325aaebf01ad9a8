package reviewthemes.count.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import reviewthemes.review.ReviewId;

/**
 * Reads what is known of reviews as a whole: a row for each review, a column for each fact; or the
 * table that a run writes, a row for each fact.
 */
public final class AttributesCsv {
  private static final String REVIEW = "review";
  private static final String ATTRIBUTE = "attribute";
  private static final String VALUE = "value";
  private static final String UNKNOWN = "unknown";

  private AttributesCsv() {}

  /**
   * Reads a file of attributes; an empty cell is not known.
   *
   * @param reviews the reviews that there are
   * @throws BrokenTable with every row that is about no review, each with its line
   * @throws IOException if the file cannot be read
   */
  public static Map<ReviewId, Map<String, String>> read(Path path, Set<ReviewId> reviews)
      throws IOException {
    List<String> problems = new ArrayList<>();
    Map<ReviewId, Map<String, String>> attributes = new TreeMap<>();
    for (CsvLine line : CsvLines.read(path, List.of(REVIEW), problems)) {
      String written = line.needed(REVIEW);
      ReviewId review = new ReviewId(written.isEmpty() ? "-" : written);
      if (line.cells().containsKey(ATTRIBUTE) && line.cells().containsKey(VALUE)) {
        add(line, attributes.computeIfAbsent(review, id -> new TreeMap<>()));
      } else if (!reviews.contains(review)) {
        line.problem("there is no result for a review '" + written + "'");
      } else if (attributes.put(review, known(line)) != null) {
        line.problem("tells of " + written + " again");
      }
    }
    if (!problems.isEmpty()) {
      throw new BrokenTable(problems);
    }
    return attributes;
  }

  /** A fact of a run's table; those of several children are joined. */
  private static void add(CsvLine line, Map<String, String> known) {
    String value = line.text(VALUE);
    if (!value.isEmpty() && !value.equals(UNKNOWN)) {
      known.merge(
          line.text(ATTRIBUTE),
          value,
          (one, other) -> List.of(one.split("; ")).contains(other) ? one : one + "; " + other);
    }
  }

  private static Map<String, String> known(CsvLine line) {
    Map<String, String> known = new LinkedHashMap<>(line.cells());
    known.remove(REVIEW);
    known.values().removeIf(String::isEmpty);
    return known;
  }
}
