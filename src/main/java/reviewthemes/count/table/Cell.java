package reviewthemes.count.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A cell: what a reader sees, and the same for a spreadsheet.
 *
 * @param shown for readers
 * @param values for spreadsheets, one for each part of its column: a text, a number, or an empty
 *     text where there is none
 */
public record Cell(String shown, List<Object> values) {
  public Cell {
    values = List.copyOf(values);
  }

  public static Cell text(String text) {
    return new Cell(text, List.of(text));
  }

  public static Cell number(int number) {
    return new Cell(Integer.toString(number), List.of(number));
  }

  /** Nothing, in a column of so many parts. */
  public static Cell none(String shown, int parts) {
    return new Cell(shown, new ArrayList<>(Collections.nCopies(parts, "")));
  }
}
