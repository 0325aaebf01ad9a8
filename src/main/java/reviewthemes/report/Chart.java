package reviewthemes.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What is drawn. */
public sealed interface Chart {
  /**
   * Shares as dots, with the intervals they may lie in as lines, one below the other.
   *
   * @param axis what the shares are of
   * @param kinds the kinds of dots, in the order of the legend
   * @param rows from top to bottom
   */
  record Dots(String axis, List<String> kinds, List<Row> rows) implements Chart {
    public Dots {
      kinds = List.copyOf(kinds);
      rows = List.copyOf(rows);
      for (Row row : rows) {
        if (!kinds.contains(row.kind())) {
          throw new IllegalArgumentException("no kind of dot: " + row.kind());
        }
      }
    }
  }

  /**
   * A dot with its label.
   *
   * @param label what it is about
   * @param kind which kind of dot
   * @param share 0 to 1; empty if it is hidden or not known
   * @param range where the share may lie, if that is known
   * @param words the share in words, beside the dot
   */
  record Row(
      String label, String kind, OptionalDouble share, Optional<Range> range, String words) {}

  /** From a share to a share, 0 to 1. */
  record Range(double low, double high) {}

  /**
   * Which of several things meet how often, as a triangle of cells.
   *
   * @param names the things; the rows, and by their number the columns
   * @param cells for each pair
   * @param most the largest number there could be
   */
  record Grid(List<String> names, List<Cell> cells, int most) implements Chart {
    public Grid {
      names = List.copyOf(names);
      cells = List.copyOf(cells);
    }
  }

  /**
   * How often two things meet.
   *
   * @param row which of the names, from 0
   * @param column which of the names before it, from 0
   * @param number how often; empty if it is hidden or not known
   * @param words what stands in the cell
   */
  record Cell(int row, int column, OptionalDouble number, String words) {}
}
