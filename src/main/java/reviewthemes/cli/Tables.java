package reviewthemes.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import reviewthemes.output.csv.CsvTable;
import reviewthemes.output.file.WholeFile;

/** Writes tables for spreadsheets. */
final class Tables {
  private Tables() {}

  /**
   * @param rows column names first
   */
  static void write(Path path, List<List<String>> rows) throws IOException {
    Files.createDirectories(path.toAbsolutePath().getParent());
    try (WholeFile file = new WholeFile(path)) {
      CsvTable table = new CsvTable(file.writer(), rows.get(0));
      for (List<String> row : rows.subList(1, rows.size())) {
        table.row(row);
      }
      file.finish();
    }
  }
}
