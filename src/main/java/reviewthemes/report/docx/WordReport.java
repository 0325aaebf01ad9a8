package reviewthemes.report.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import reviewthemes.report.Block;
import reviewthemes.report.Drawer;
import reviewthemes.report.Excerpt;
import reviewthemes.report.Report;

/** Writes a document with real styles, headings, captions and tables, ready to edit. */
public final class WordReport {
  /** Width between the margins, in points. */
  private static final int WIDTH = 481;

  private static final int WIDTH_IN_PNG = 16;

  private final XWPFDocument document;
  private final Drawer drawer;

  private WordReport(XWPFDocument document, Drawer drawer) {
    this.document = document;
    this.drawer = drawer;
  }

  public static void write(Report report, Drawer drawer, OutputStream out) throws IOException {
    try (XWPFDocument document = Frame.open(report)) {
      new WordReport(document, drawer).write(report);
      document.write(out);
    }
  }

  private void write(Report report) throws IOException {
    paragraph("Title", report.title());
    paragraph("Subtitle", report.subtitle());
    paragraph("Subtitle", report.date());
    Contents.write(document, report.sections());
    int number = 0;
    for (Report.Section section : report.sections()) {
      number++;
      XWPFParagraph heading = paragraph("Heading1", section.heading());
      Contents.mark(heading, number);
      heading.setPageBreak(number == 1);
      for (Block block : section.blocks()) {
        write(block);
      }
    }
  }

  private void write(Block block) throws IOException {
    if (block instanceof Block.Heading heading) {
      paragraph("Heading2", heading.text());
    } else if (block instanceof Block.Paragraph paragraph) {
      paragraph("Normal", paragraph.text());
    } else if (block instanceof Block.Points points) {
      points.texts().forEach(text -> paragraph("ListBullet", text));
    } else if (block instanceof Block.Tabled tabled && tabled.number() > 0) {
      table(tabled);
    } else if (block instanceof Block.Figure figure) {
      figure(figure);
    } else if (block instanceof Block.Quoted quoted) {
      quote(quoted.excerpt());
    }
  }

  private XWPFParagraph paragraph(String style, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    paragraph.createRun().setText(text);
    return paragraph;
  }

  private void quote(Excerpt excerpt) {
    paragraph("Quote", "\u201C" + excerpt.text() + "\u201D");
    String open = excerpt.accepted() ? "" : " (not verified)";
    paragraph("QuoteSource", excerpt.title() + ", " + excerpt.pages() + open);
  }

  private void table(Block.Tabled tabled) {
    caption("Table", tabled.number(), tabled.table().title()).setKeepNext(true);
    WordTable.write(document.createTable(1, 1), tabled.table());
    List<String> notes = tabled.table().notes();
    notes.forEach(note -> paragraph("Note", note));
    if (notes.isEmpty()) {
      paragraph("Note", "");
    }
  }

  private XWPFParagraph caption(String kind, int number, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle("Caption");
    paragraph.createRun().setText(kind + " ");
    Fields.simple(paragraph, "SEQ " + kind + " \\* ARABIC", Integer.toString(number));
    paragraph.createRun().setText(". " + text);
    return paragraph;
  }

  private void figure(Block.Figure figure) throws IOException {
    byte[] png = drawer.png(figure.chart());
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle("Picture");
    XWPFRun run = paragraph.createRun();
    int height = WIDTH * size(png, WIDTH_IN_PNG + 4) / size(png, WIDTH_IN_PNG);
    try {
      XWPFPicture picture =
          run.addPicture(
              new ByteArrayInputStream(png),
              PictureType.PNG,
              figure.id() + ".png",
              Units.toEMU(WIDTH),
              Units.toEMU(height));
      picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(figure.alternative());
    } catch (InvalidFormatException e) {
      throw new IOException("the picture " + figure.id() + " could not be added", e);
    }
    CTInline inline = run.getCTR().getDrawingArray(0).getInlineArray(0);
    inline.getDocPr().setDescr(figure.alternative());
    caption("Figure", figure.number(), figure.caption());
  }

  /** A number of the head of a PNG file: width at 16, height at 20. */
  private static int size(byte[] png, int at) {
    return new BigInteger(java.util.Arrays.copyOfRange(png, at, at + 4)).intValue();
  }
}
