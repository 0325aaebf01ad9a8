package reviewthemes.report.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import reviewthemes.count.table.Table;
import reviewthemes.report.Report;

/** Writes a sheet for each table, and a first one that lists them. */
public final class ExcelReport {
  private static final int CHARACTER = 256;
  private static final int NAME = 30;
  private static final int TITLE = 80;
  private static final int ROWS = 10;

  private ExcelReport() {}

  public static void write(Report report, OutputStream out) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.getProperties().getCoreProperties().setTitle(report.title());
      Styles styles = new Styles(workbook);
      Sheet contents = workbook.createSheet("contents");
      List<Table> tables = report.tables();
      for (Table table : tables) {
        TableSheet.write(workbook.createSheet(name(workbook, table)), table, styles);
      }
      contents(contents, report, tables, styles);
      workbook.write(out);
    }
  }

  /** A name that is not too long for a sheet and not yet taken. */
  private static String name(XSSFWorkbook workbook, Table table) {
    String name = table.id().length() > NAME ? table.id().substring(0, NAME) : table.id();
    String free = name;
    for (int i = 2; workbook.getSheet(free) != null; i++) {
      String end = "-" + i;
      free = name.substring(0, Math.min(name.length(), NAME - end.length())) + end;
    }
    return free;
  }

  private static void contents(Sheet sheet, Report report, List<Table> tables, Styles styles) {
    text(sheet.createRow(0), 0, report.title()).setCellStyle(styles.title());
    text(sheet.createRow(1), 0, report.subtitle());
    text(sheet.createRow(2), 0, report.date());
    Row head = sheet.createRow(4);
    text(head, 0, "Sheet").setCellStyle(styles.head());
    text(head, 1, "Table").setCellStyle(styles.head());
    text(head, 2, "Rows").setCellStyle(styles.head());
    int line = 5;
    for (int i = 0; i < tables.size(); i++) {
      String name = sheet.getWorkbook().getSheetName(i + 1);
      Row row = sheet.createRow(line++);
      Hyperlink link =
          sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
      link.setAddress("'" + name + "'!A1");
      Cell cell = text(row, 0, name);
      cell.setHyperlink(link);
      cell.setCellStyle(styles.link());
      text(row, 1, tables.get(i).title());
      row.createCell(2).setCellValue(tables.get(i).cells().size() - 1);
    }
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setColumnWidth(0, NAME * CHARACTER);
    sheet.setColumnWidth(1, TITLE * CHARACTER);
    sheet.setColumnWidth(2, ROWS * CHARACTER);
  }

  private static Cell text(Row row, int column, String text) {
    Cell cell = row.createCell(column);
    cell.setCellValue(text);
    return cell;
  }
}
