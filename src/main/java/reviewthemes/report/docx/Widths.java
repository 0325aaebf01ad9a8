package reviewthemes.report.docx;

import java.util.Arrays;
import java.util.List;

/** How wide each column of a table has to be, so that it is about as high as its neighbours. */
final class Widths {
  /** Of a letter of a table's text, in twentieths of a point, and of what surrounds the text. */
  private static final int LETTER = 104;

  private static final int SMALL_LETTER = 92;
  private static final int EDGES = 230;

  /** How much longer than usual a text may be and still fit on a line, if there is room. */
  private static final double SLACK = 1.6;

  /** How much wider bold letters are. */
  private static final double BOLD = 1.15;

  private Widths() {}

  /**
   * @param heads names of the columns
   * @param rows texts of the cells
   * @param small whether they are written small
   * @param whole width of the table, in twentieths of a point
   */
  static int[] of(List<String> heads, List<List<String>> rows, boolean small, int whole) {
    int letter = small ? SMALL_LETTER : LETTER;
    int columns = heads.size();
    double[] least = new double[columns];
    double[] wish = new double[columns];
    for (int i = 0; i < columns; i++) {
      int column = i;
      int word = 0;
      int length = 0;
      double sum = 0;
      for (List<String> row : rows) {
        word = Math.max(word, longestWord(row.get(column)));
        length = Math.max(length, longestLine(row.get(column)));
        sum += longestLine(row.get(column));
      }
      double usual = sum / Math.max(1, rows.size());
      least[i] = Math.max(word * letter, longestWord(heads.get(i)) * BOLD * LETTER) + EDGES;
      wish[i] = Math.max(least[i], Math.min(length, usual * SLACK) * letter + EDGES);
    }
    return fit(least, wish, whole);
  }

  /** Gives each column its least width, and shares out the rest by what they wish. */
  private static int[] fit(double[] least, double[] wish, int whole) {
    double needed = Arrays.stream(least).sum();
    if (needed >= whole) {
      return Arrays.stream(least).mapToInt(width -> (int) (width * whole / needed)).toArray();
    }
    double more = Arrays.stream(wish).sum() - needed;
    double rest = whole - needed;
    int[] widths = new int[least.length];
    for (int i = 0; i < widths.length; i++) {
      double share = more == 0 ? 1.0 / widths.length : (wish[i] - least[i]) / more;
      widths[i] = (int) (least[i] + rest * share);
    }
    return widths;
  }

  private static int longestWord(String text) {
    return Arrays.stream(text.split("[ \n]")).mapToInt(String::length).max().orElse(0);
  }

  private static int longestLine(String text) {
    return Arrays.stream(text.split("\n")).mapToInt(String::length).max().orElse(0);
  }
}
