package reviewthemes.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import reviewthemes.count.table.Column;
import reviewthemes.count.table.Table;

/** A table on a sheet: a head that stays in view, and numbers that can be computed with. */
final class TableSheet {
  private static final int CHARACTER = 256;
  private static final int NARROWEST = 9;
  private static final int WIDEST = 60;
  private static final int HEAD = 12;
  private static final int LINE = 15;
  private static final double BOLD = 1.3;
  private static final double HUNDRED = 100;

  private final Sheet sheet;
  private final Styles styles;
  private final List<List<Object>> cells;
  private final List<String> formats;

  private TableSheet(Sheet sheet, Table table, Styles styles) {
    this.sheet = sheet;
    this.styles = styles;
    this.cells = table.cells();
    this.formats = formats(table);
  }

  static void write(Sheet sheet, Table table, Styles styles) {
    new TableSheet(sheet, table, styles).write();
  }

  private void write() {
    int columns = cells.get(0).size();
    for (int line = 0; line < cells.size(); line++) {
      Row row = sheet.createRow(line);
      for (int column = 0; column < columns; column++) {
        Object value = cells.get(line).get(column);
        if (line == 0) {
          Cell cell = row.createCell(column);
          cell.setCellValue((String) value);
          cell.setCellStyle(styles.head());
        } else if (!value.equals("")) {
          set(row.createCell(column), value, formats.get(column));
        }
      }
    }
    int[] widths = IntStream.range(0, columns).map(this::width).toArray();
    for (int column = 0; column < columns; column++) {
      sheet.setColumnWidth(column, widths[column] * CHARACTER);
    }
    for (int line = 0; line < cells.size(); line++) {
      sheet.getRow(line).setHeightInPoints(LINE * lines(cells.get(line), widths, line == 0));
    }
    sheet.createFreezePane(1, 1);
    sheet.setAutoFilter(new CellRangeAddress(0, cells.size() - 1, 0, columns - 1));
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, 0, columns - 1));
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.getPrintSetup().setLandscape(true);
  }

  private void set(Cell cell, Object value, String format) {
    if (value instanceof Number number) {
      boolean percent = format.endsWith("%");
      cell.setCellValue(percent ? number.doubleValue() / HUNDRED : number.doubleValue());
      cell.setCellStyle(styles.number(format));
    } else {
      cell.setCellValue(value.toString().replace('\u00A0', ' '));
      cell.setCellStyle(styles.text());
    }
  }

  /** How many lines a row needs, so that no text is cut off. */
  private static int lines(List<Object> row, int[] widths, boolean bold) {
    int most = 1;
    for (int i = 0; i < widths.length; i++) {
      double length = row.get(i) instanceof Number ? 1 : row.get(i).toString().length();
      most = Math.max(most, (int) Math.ceil(length * (bold ? BOLD : 1) / widths[i]));
    }
    return most;
  }

  private int width(int column) {
    int width = Math.max(NARROWEST, Math.min(HEAD, cells.get(0).get(column).toString().length()));
    for (List<Object> row : cells.subList(1, cells.size())) {
      Object value = row.get(column);
      width = value instanceof Number ? width : Math.max(width, value.toString().length() + 2);
    }
    return Math.min(WIDEST, width);
  }

  /** How the numbers of each column are shown. */
  private List<String> formats(Table table) {
    List<String> formats = new ArrayList<>();
    if (cells.get(0).size() > table.columns().stream().mapToInt(one -> one.parts().size()).sum()) {
      formats.add("0");
    }
    for (Column column : table.columns()) {
      for (String part : column.parts()) {
        formats.add(format(part, formats.size()));
      }
    }
    return formats;
  }

  private String format(String part, int index) {
    if (part.endsWith("%")) {
      return isWhole(index) ? "0%" : "0.0%";
    }
    if (part.endsWith("points")) {
      return "0.0";
    }
    return isWhole(index) ? "0" : "0.000";
  }

  private boolean isWhole(int index) {
    return cells.subList(1, cells.size()).stream()
        .map(row -> row.get(index))
        .allMatch(value -> !(value instanceof Number number) || number.doubleValue() % 1 == 0);
  }
}
