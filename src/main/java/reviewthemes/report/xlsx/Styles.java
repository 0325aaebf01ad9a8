package reviewthemes.report.xlsx;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The few looks that cells have, each made once. */
final class Styles {
  private static final short LARGE = 15;

  private final Workbook workbook;
  private final CellStyle title;
  private final CellStyle head;
  private final CellStyle link;
  private final CellStyle text;
  private final Map<String, CellStyle> numbers = new HashMap<>();

  Styles(Workbook workbook) {
    this.workbook = workbook;
    this.title = workbook.createCellStyle();
    Font large = bold();
    large.setFontHeightInPoints(LARGE);
    title.setFont(large);
    this.head = workbook.createCellStyle();
    head.setFont(bold());
    head.setWrapText(true);
    head.setVerticalAlignment(VerticalAlignment.BOTTOM);
    head.setBorderBottom(BorderStyle.MEDIUM);
    head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    this.link = workbook.createCellStyle();
    Font blue = workbook.createFont();
    blue.setUnderline(Font.U_SINGLE);
    blue.setColor(IndexedColors.BLUE.getIndex());
    link.setFont(blue);
    this.text = workbook.createCellStyle();
    text.setWrapText(true);
    text.setVerticalAlignment(VerticalAlignment.TOP);
    text.setAlignment(HorizontalAlignment.LEFT);
    text.setIndention((short) 1);
  }

  private Font bold() {
    Font bold = workbook.createFont();
    bold.setBold(true);
    return bold;
  }

  CellStyle title() {
    return title;
  }

  CellStyle head() {
    return head;
  }

  CellStyle link() {
    return link;
  }

  CellStyle text() {
    return text;
  }

  /**
   * @param format such as {@code 0.0%}
   */
  CellStyle number(String format) {
    return numbers.computeIfAbsent(
        format,
        name -> {
          CellStyle style = workbook.createCellStyle();
          style.setDataFormat(workbook.createDataFormat().getFormat(name));
          style.setVerticalAlignment(VerticalAlignment.TOP);
          return style;
        });
  }
}
