package reviewthemes.report.docx;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;

/** Places that Word fills in, such as page numbers. */
final class Fields {
  private Fields() {}

  /**
   * @param shown what stands there until Word fills it in
   */
  static void simple(XWPFParagraph paragraph, String instruction, String shown) {
    CTSimpleField field = paragraph.getCTP().addNewFldSimple();
    field.setInstr(instruction);
    field.addNewR().addNewT().setStringValue(shown);
  }
}
