package reviewthemes.report.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPictureData;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reviewthemes.report.Reports;
import reviewthemes.report.batik.BatikPictures;
import reviewthemes.report.letsplot.LetsPlotCharts;

/** The document as Word finds it: opened again, with its styles, tables and pictures. */
class WordReportTest {
  private static XWPFDocument document;

  @BeforeAll
  static void writeAndOpen() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WordReport.write(Reports.REPORT, new LetsPlotCharts(BatikPictures::png), bytes);
    document = new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()));
  }

  @Test
  void headings_have_heading_styles_that_there_are() {
    assertThat(styled("Title")).containsExactly("Thematic review of 4 reviews");
    assertThat(styled("Heading1")).containsExactly("Background", "Figures");
    assertThat(styled("Heading2")).containsExactly("Within");
    assertThat(styled("ListBullet")).containsExactly("first", "second");
    assertThat(document.getParagraphs())
        .allMatch(
            paragraph ->
                paragraph.getStyle() == null
                    || document.getStyles().styleExist(paragraph.getStyle()));
  }

  @Test
  void a_table_repeats_its_head_and_tears_no_row() {
    XWPFTable table = document.getTables().get(0);
    assertThat(document.getTables()).hasSize(1);
    assertThat(table.getRow(0).isRepeatHeader()).isTrue();
    assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
    assertThat(table.getRow(0).getTableCells().stream().map(cell -> cell.getText()))
        .containsExactly("Theme", "Verified", "p");
    assertThat(table.getRow(1).getCell(0).getText()).isEqualTo("Parents");
    assertThat(table.getRow(2).getTableCells().stream().map(cell -> cell.getText()))
        .containsExactly("Domestic <abuse>", "3 of 4 (75 %)", "0.27");
    assertThat(table.getStyleID()).isEqualTo("ReportTable");
  }

  @Test
  void a_chart_is_a_picture_with_words() {
    List<XWPFPictureData> pictures = document.getAllPictures();
    assertThat(pictures).hasSize(1);
    assertThat(pictures.get(0).suggestFileExtension()).isEqualTo("png");
    assertThat(
            document.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .flatMap(run -> run.getCTR().getDrawingList().stream())
                .map(drawing -> drawing.getInlineArray(0).getDocPr().getDescr()))
        .containsExactly(Reports.ALTERNATIVE);
  }

  @Test
  void captions_count_themselves_and_pages_have_numbers() {
    assertThat(fields(document.getParagraphs()))
        .containsExactly("SEQ Table \\* ARABIC", "SEQ Figure \\* ARABIC");
    assertThat(fields(document.getFooterList().get(0).getParagraphs()))
        .containsExactly("PAGE", "NUMPAGES");
    assertThat(styled("Caption"))
        .containsExactly("Table 1. Reviews & themes", "Figure 1. A caption");
  }

  @Test
  void contents_lead_to_the_headings() {
    assertThat(
            document.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getCTP().getHyperlinkList().stream())
                .map(link -> link.getAnchor()))
        .containsExactly("_Toc100001", "_Toc100002");
    assertThat(
            document.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getCTP().getBookmarkStartList().stream())
                .map(mark -> mark.getName()))
        .containsExactly("_Toc100001", "_Toc100002");
  }

  @Test
  void the_title_is_the_documents_title_and_the_language_is_told() {
    assertThat(document.getProperties().getCoreProperties().getTitle())
        .isEqualTo("Thematic review of 4 reviews");
    assertThat(document.getStyles().getDefaultRunStyle()).isNotNull();
  }

  private static List<String> styled(String style) {
    return document.getParagraphs().stream()
        .filter(paragraph -> style.equals(paragraph.getStyle()))
        .map(XWPFParagraph::getText)
        .toList();
  }

  private static List<String> fields(List<XWPFParagraph> paragraphs) {
    return paragraphs.stream()
        .flatMap(paragraph -> paragraph.getCTP().getFldSimpleList().stream())
        .map(field -> field.getInstr())
        .toList();
  }
}
