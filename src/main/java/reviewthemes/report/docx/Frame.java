package reviewthemes.report.docx;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import reviewthemes.report.Report;

/** A document without text: its styles, its pages, and the number at the foot of each. */
final class Frame {
  /** Twentieths of a point. */
  private static final int A4_WIDTH = 11906;

  private static final int A4_HEIGHT = 16838;
  private static final int MARGIN = 1134;
  private static final int FOOT = 600;

  private Frame() {}

  static XWPFDocument open(Report report) throws IOException {
    XWPFDocument document = new XWPFDocument();
    try (InputStream styles = Frame.class.getResourceAsStream("styles.xml");
        InputStream numbering = Frame.class.getResourceAsStream("numbering.xml")) {
      document.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
      document
          .createNumbering()
          .setNumbering(NumberingDocument.Factory.parse(numbering).getNumbering());
    } catch (XmlException e) {
      throw new IllegalStateException("styles of our own cannot be read", e);
    }
    document.getProperties().getCoreProperties().setTitle(report.title());
    document.getProperties().getCoreProperties().setCreator("Review Themes");
    page(document);
    foot(document, report.title());
    return document;
  }

  private static void page(XWPFDocument document) {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(A4_WIDTH));
    size.setH(BigInteger.valueOf(A4_HEIGHT));
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(MARGIN));
    margins.setBottom(BigInteger.valueOf(MARGIN));
    margins.setLeft(BigInteger.valueOf(MARGIN));
    margins.setRight(BigInteger.valueOf(MARGIN));
    margins.setHeader(BigInteger.valueOf(FOOT));
    margins.setFooter(BigInteger.valueOf(FOOT));
    margins.setGutter(BigInteger.ZERO);
  }

  private static void foot(XWPFDocument document, String title) {
    XWPFParagraph paragraph = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    paragraph.setStyle("Footer");
    var run = paragraph.createRun();
    run.setText(title);
    run.addTab();
    paragraph.createRun().setText("Page ");
    Fields.simple(paragraph, "PAGE", "1");
    paragraph.createRun().setText(" of ");
    Fields.simple(paragraph, "NUMPAGES", "1");
  }
}
