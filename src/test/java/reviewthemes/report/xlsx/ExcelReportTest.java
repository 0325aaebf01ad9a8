package reviewthemes.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reviewthemes.report.Reports;

/** The workbook as Excel finds it: opened again. */
class ExcelReportTest {
  private static XSSFWorkbook workbook;

  @BeforeAll
  static void writeAndOpen() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ExcelReport.write(Reports.REPORT, bytes);
    workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
  }

  @Test
  void each_table_has_a_sheet_and_the_first_lists_them() {
    assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
    XSSFSheet contents = workbook.getSheet("contents");
    assertThat(contents.getRow(0).getCell(0).getStringCellValue())
        .isEqualTo("Thematic review of 4 reviews");
    assertThat(contents.getRow(5).getCell(0).getHyperlink().getAddress()).isEqualTo("'counts'!A1");
    assertThat(contents.getRow(6).getCell(1).getStringCellValue()).isEqualTo("Quotes");
  }

  @Test
  void heads_stay_in_view() {
    XSSFSheet sheet = workbook.getSheet("counts");
    assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
    assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
    assertThat(sheet.getRepeatingRows().getLastRow()).isZero();
    assertThat(sheet.getRow(0).getCell(2).getStringCellValue()).isEqualTo("Verified reviews");
    assertThat(sheet.getRow(0).getCell(5).getStringCellValue()).isEqualTo("detail from %");
  }

  @Test
  void numbers_are_numbers_and_percentages_are_percentages() {
    number(cell(1, 2), 3, "0");
    number(cell(1, 4), .75, "0%");
    number(cell(1, 5), .301, "0.0%");
    number(cell(1, 7), .27, "0.000");
  }

  @Test
  void a_hidden_number_is_a_sign_and_what_follows_from_it_is_empty() {
    assertThat(cell(2, 2).getStringCellValue()).isEqualTo("<3");
    assertThat(cell(2, 3)).isNull();
    assertThat(cell(2, 4)).isNull();
  }

  @Test
  void a_text_that_looks_like_a_formula_is_a_text() {
    assertThat(cell(2, 1).getCellType()).isEqualTo(CellType.STRING);
    assertThat(cell(2, 1).getStringCellValue()).isEqualTo("=1+1");
  }

  private static Cell cell(int row, int column) {
    return workbook.getSheet("counts").getRow(row).getCell(column);
  }

  private static void number(Cell cell, double value, String format) {
    assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
    assertThat(cell.getNumericCellValue()).isEqualTo(value);
    assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo(format);
  }
}
