package reviewthemes.output;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import reviewthemes.codebook.Code;

/**
 * A review's row of the matrix of reviews and themes.
 *
 * @param review the document
 * @param cells what is suggested, by code
 */
public record Row(Document review, Map<Code, Cell> cells) {
  public Row {
    cells = Map.copyOf(cells);
  }

  /**
   * One code in one review.
   *
   * @param id the flag's id
   * @param suggested whether it is suggested
   * @param score 0 to 1
   * @param quotes how many quotes support it
   */
  public record Cell(String id, boolean suggested, double score, int quotes) {}

  public static Row of(ReviewResult result) {
    Map<Code, Cell> cells = new TreeMap<>();
    for (FlagResult flag : result.flags()) {
      cells.put(
          flag.code(), new Cell(flag.id(), flag.suggested(), flag.score(), flag.quotes().size()));
    }
    return new Row(result.review(), cells);
  }

  /** The cell of a code that is suggested. */
  public Optional<Cell> suggested(Code code) {
    return Optional.ofNullable(cells.get(code)).filter(Cell::suggested);
  }

  public long suggestions() {
    return cells.values().stream().filter(Cell::suggested).count();
  }

  /** How many quotes support what is suggested. */
  public int quotes() {
    return cells.values().stream().filter(Cell::suggested).mapToInt(Cell::quotes).sum();
  }
}
