package reviewthemes.output.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a CSV table after RFC 4180, led by a byte order mark so that Excel reads it as UTF-8.
 *
 * <p>A cell that a spreadsheet would take for a formula is led by an apostrophe; plain numbers,
 * negative ones too, are none.
 */
public final class CsvTable {
  private static final String FORMULA_STARTS = "=+-@\t\r";
  private static final Pattern NUMBER = Pattern.compile("-\\d+(\\.\\d+)?");

  private final Writer writer;

  public CsvTable(Writer writer, List<String> header) throws IOException {
    this.writer = writer;
    writer.write('\uFEFF');
    row(header);
  }

  public void row(List<?> cells) throws IOException {
    writer.write(
        cells.stream().map(String::valueOf).map(CsvTable::cell).collect(Collectors.joining(",")));
    writer.write("\r\n");
  }

  static String cell(String value) {
    boolean formula =
        !value.isEmpty()
            && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0
            && !NUMBER.matcher(value).matches();
    String safe = formula ? "'" + value : value;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
