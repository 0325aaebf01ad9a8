package reviewthemes.output.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import reviewthemes.codebook.Code;
import reviewthemes.codebook.Polarity;
import reviewthemes.output.Row;

/** The matrix: one row for each review, one column for each code; 1 where it is suggested. */
public final class FlagsCsv {
  private final List<Code> codes;
  private final CsvTable table;

  public FlagsCsv(Writer writer, List<Code> codes) throws IOException {
    this.codes = List.copyOf(codes);
    List<String> header = new ArrayList<>(List.of("review", "title", "file", "pages"));
    codes.forEach(code -> header.add(column(code)));
    this.table = new CsvTable(writer, header);
  }

  /** A code as a column's name, such as {@code practice.recording concern}. */
  static String column(Code code) {
    return code.polarity() == Polarity.NONE
        ? code.theme().value()
        : code.theme() + " " + code.polarity().name().toLowerCase(Locale.ROOT);
  }

  public void add(Row row) throws IOException {
    List<Object> cells =
        new ArrayList<>(
            List.of(
                row.review().id(),
                row.review().title(),
                row.review().file(),
                row.review().pages()));
    codes.forEach(code -> cells.add(row.suggested(code).isPresent() ? 1 : 0));
    table.row(cells);
  }
}
