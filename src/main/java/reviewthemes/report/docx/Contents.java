package reviewthemes.report.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import reviewthemes.report.Report;

/** A table of contents that leads to each section; Word adds page numbers when it updates it. */
final class Contents {
  private Contents() {}

  static void write(XWPFDocument document, List<Report.Section> sections) {
    XWPFParagraph heading = document.createParagraph();
    heading.setStyle("TOCHeading");
    heading.createRun().setText("Contents");
    for (int i = 0; i < sections.size(); i++) {
      XWPFParagraph entry = document.createParagraph();
      entry.setStyle("TOC1");
      if (i == 0) {
        begin(entry.getCTP());
      }
      link(entry.getCTP(), name(i + 1), sections.get(i).heading());
      if (i == sections.size() - 1) {
        entry.getCTP().addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
      }
    }
  }

  private static void begin(CTP paragraph) {
    paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
    paragraph.addNewR().addNewInstrText().setStringValue("TOC \\o \"1-1\" \\h \\z \\u");
    paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
  }

  private static void link(CTP paragraph, String name, String heading) {
    CTHyperlink link = paragraph.addNewHyperlink();
    link.setAnchor(name);
    link.addNewR().addNewT().setStringValue(heading);
  }

  /** Marks a heading as the place where a link leads. */
  static void mark(XWPFParagraph heading, int number) {
    CTBookmark start = heading.getCTP().addNewBookmarkStart();
    start.setId(BigInteger.valueOf(number));
    start.setName(name(number));
    heading.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(number));
  }

  private static String name(int number) {
    return "_Toc" + (100000 + number);
  }
}
