package reviewthemes.report.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import reviewthemes.count.table.Table;
import reviewthemes.output.csv.CsvTable;
import reviewthemes.output.file.WholeFile;
import reviewthemes.report.Block;
import reviewthemes.report.Drawer;
import reviewthemes.report.Report;
import reviewthemes.report.docx.WordReport;
import reviewthemes.report.html.HtmlReport;
import reviewthemes.report.xlsx.ExcelReport;

/** Where a report goes: a page, a document, a workbook, and a folder each of tables and charts. */
public final class ReportFolder {
  private final Path folder;
  private final Drawer drawer;

  public ReportFolder(Path folder, Drawer drawer) {
    this.folder = folder;
    this.drawer = new Drawings(drawer);
  }

  /**
   * Writes every format and returns the paths of those that a person opens.
   *
   * @throws IOException if something cannot be written; its message says what to do
   */
  public List<Path> write(Report report) throws IOException {
    for (Path wanted : List.of(folder, tables(), charts())) {
      directory(wanted);
      WholeFile.sweep(wanted);
    }
    clear(tables());
    clear(charts());
    Path page = folder.resolve("report.html");
    try (WholeFile file = new WholeFile(page)) {
      HtmlReport.write(report, drawer, file.writer());
      file.finish();
    }
    Path document = folder.resolve("report.docx");
    write(document, out -> WordReport.write(report, drawer, out));
    Path workbook = folder.resolve("report.xlsx");
    write(workbook, out -> ExcelReport.write(report, out));
    for (Table table : report.tables()) {
      write(table);
    }
    for (Block.Figure figure : report.figures()) {
      Path svg = charts().resolve(figure.id() + ".svg");
      WholeFile.write(svg, drawer.svg(figure.chart()).getBytes(StandardCharsets.UTF_8));
      WholeFile.write(charts().resolve(figure.id() + ".png"), drawer.png(figure.chart()));
    }
    return List.of(page, document, workbook, tables(), charts());
  }

  private Path tables() {
    return folder.resolve("report-tables");
  }

  private Path charts() {
    return folder.resolve("report-charts");
  }

  private static void directory(Path path) throws IOException {
    try {
      Files.createDirectories(path);
    } catch (IOException e) {
      throw new IOException(
          path + " cannot be made: choose another folder for the report with --out", e);
    }
  }

  /** Takes away what an earlier report left, which may show what this one hides. */
  private static void clear(Path path) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(path, "*.{csv,svg,png}")) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
  }

  /** Writes into a stream. */
  private interface Content {
    void write(OutputStream out) throws IOException;
  }

  private static void write(Path path, Content content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    content.write(bytes);
    WholeFile.write(path, bytes.toByteArray());
  }

  private void write(Table table) throws IOException {
    List<List<Object>> cells = table.cells();
    List<String> heads = new ArrayList<>();
    cells.get(0).forEach(head -> heads.add(plain(head)));
    try (WholeFile file = new WholeFile(tables().resolve(table.id() + ".csv"))) {
      CsvTable csv = new CsvTable(file.writer(), heads);
      for (List<Object> row : cells.subList(1, cells.size())) {
        csv.row(row.stream().map(ReportFolder::plain).toList());
      }
      file.finish();
    }
  }

  private static String plain(Object value) {
    return value.toString().replace('\u00A0', ' ');
  }
}
