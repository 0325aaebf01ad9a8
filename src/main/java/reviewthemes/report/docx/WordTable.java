package reviewthemes.report.docx;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import reviewthemes.count.table.Table;

/** A table whose head is repeated on each page, and whose rows are not torn apart. */
final class WordTable {
  /** Width between the margins, in twentieths of a point. */
  private static final int WIDTH = 9638;

  private static final String SHADE = "F3F4F7";
  private static final int MANY = 6;
  private static final int LONG_TEXT = 150;

  private final XWPFTable word;
  private final Table table;
  private final int[] shown;
  private final int[] widths;
  private final boolean small;

  private WordTable(XWPFTable word, Table table) {
    this.word = word;
    this.table = table;
    this.shown =
        IntStream.range(0, table.columns().size())
            .filter(i -> !table.columns().get(i).detail())
            .toArray();
    List<List<String>> texts =
        table.rows().stream()
            .filter(row -> !row.heading())
            .map(row -> IntStream.of(shown).mapToObj(i -> text(row, i)).toList())
            .toList();
    this.small =
        shown.length > MANY
            || texts.stream().flatMap(List::stream).anyMatch(text -> text.length() > LONG_TEXT);
    this.widths =
        Widths.of(
            IntStream.of(shown).mapToObj(i -> table.columns().get(i).name()).toList(),
            texts,
            small,
            WIDTH);
  }

  /**
   * @param word an empty table with one cell
   */
  static void write(XWPFTable word, Table table) {
    new WordTable(word, table).write();
  }

  private void write() {
    word.setStyleID("ReportTable");
    word.setWidthType(TableWidthType.DXA);
    word.setWidth(WIDTH);
    CTTblLayoutType layout = word.getCTTbl().getTblPr().addNewTblLayout();
    layout.setType(STTblLayoutType.FIXED);
    if (word.getCTTbl().getTblPr().isSetTblBorders()) {
      word.getCTTbl().getTblPr().unsetTblBorders();
    }
    CTTblGrid grid = word.getCTTbl().addNewTblGrid();
    Arrays.stream(widths).forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
    XWPFTableRow head = word.getRow(0);
    head.setRepeatHeader(true);
    head.setCantSplitRow(true);
    for (int i = 0; i < shown.length; i++) {
      fill(cell(head, i), "TableHead", table.columns().get(shown[i]).name(), widths[i]);
    }
    for (Table.Row row : table.rows()) {
      XWPFTableRow line = new XWPFTableRow(word.getCTTbl().addNewTr(), word);
      line.setCantSplitRow(true);
      if (row.heading()) {
        heading(line, row.cells().get(0).shown());
      } else {
        for (int i = 0; i < shown.length; i++) {
          String style = small ? "TableSmall" : "TableText";
          fill(line.createCell(), style, text(row, shown[i]), widths[i]);
        }
      }
    }
  }

  /** Where columns are many, a share may stand on two lines. */
  private String text(Table.Row row, int column) {
    String text = row.cells().get(column).shown();
    return shown.length > MANY ? text.replace("\u00A0(", " (") : text;
  }

  private static XWPFTableCell cell(XWPFTableRow row, int i) {
    return i == 0 ? row.getCell(0) : row.createCell();
  }

  /** A heading across all columns, kept with the row below it. */
  private void heading(XWPFTableRow line, String text) {
    XWPFTableCell cell = line.createCell();
    fill(cell, "TableHead", text, WIDTH);
    cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(shown.length));
    cell.setColor(SHADE);
  }

  private static void fill(XWPFTableCell cell, String style, String text, int width) {
    CTTcPr properties =
        cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
    var size = properties.addNewTcW();
    size.setW(BigInteger.valueOf(width));
    size.setType(org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth.DXA);
    XWPFParagraph paragraph = cell.getParagraphs().get(0);
    paragraph.setStyle(style);
    XWPFRun run = paragraph.createRun();
    String[] lines = text.split("\n");
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(lines[i]);
    }
  }
}
