package reviewthemes.review.pdfbox;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import reviewthemes.review.layout.FontStyle;
import reviewthemes.review.layout.PageGlyphs;

/** Walks a document's pages once and notes every character and every straight line. */
final class GlyphCollector extends PDFTextStripper {
  private static final COSName ARTIFACT = COSName.getPDFName("Artifact");

  private final List<PageGlyphs> pages = new ArrayList<>();
  private final List<Integer> damaged = new ArrayList<>();
  private final FontStyles styles = new FontStyles();
  private final DrawnPath path = new DrawnPath();
  private final Deque<Boolean> marks = new ArrayDeque<>();
  private int artifacts;
  private int shows;
  private DisplayedPage displayed;
  private PageGlyphs glyphs;

  GlyphCollector() {
    for (String name : PathOperator.NAMES) {
      addOperator(new PathOperator(this, name, path));
    }
    addOperator(new BeginMarkedContentSequence(this));
    addOperator(new BeginMarkedContentSequenceWithProperties(this));
    addOperator(new EndMarkedContentSequence(this));
  }

  void collect(PDDocument document) throws IOException {
    writeText(document, Writer.nullWriter());
  }

  List<PageGlyphs> pages() {
    return List.copyOf(pages);
  }

  /** Pages, from 1, whose content broke off. */
  List<Integer> damaged() {
    return List.copyOf(damaged);
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    displayed = DisplayedPage.of(page);
    path.startPage(displayed);
    marks.clear();
    artifacts = 0;
    glyphs = new PageGlyphs(pages.size() + 1, displayed.width(), displayed.height());
    pages.add(glyphs);
    try {
      super.processPage(page);
    } catch (IOException | RuntimeException e) {
      // PDFBox meets broken content with all kinds of exceptions; the other pages are still good.
      damaged.add(pages.size());
    }
    glyphs.close(path.rulings());
  }

  @Override
  protected void writePage() {
    // The text is put together from the collected characters.
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    String unicode = text.getUnicode();
    int length = unicode.length();
    Matrix matrix = text.getTextMatrix();
    float x = matrix.getTranslateX();
    float y = matrix.getTranslateY();
    Point2D.Float at = displayed.place(x, y);
    float rise = text.getEndY() - y;
    float run = text.getEndX() - x;
    float width = (float) (rise == 0 ? Math.abs(run) : Math.hypot(run, rise)) / length;
    int turn = turn(matrix);
    FontStyle style = styles.of(text.getFont());
    if (!style.bold()
        && getGraphicsState().getTextState().getRenderingMode() == RenderingMode.FILL_STROKE) {
      style = new FontStyle(style.family(), true, style.italic(), style.symbols());
    }
    float stepX = turn == 0 ? width : turn == 2 ? -width : 0;
    float stepY = turn == 1 ? -width : turn == 3 ? width : 0;
    for (int i = 0; i < length; i++) {
      glyphs.add(
          unicode.charAt(i),
          at.x + i * stepX,
          at.y + i * stepY,
          width,
          text.getYScale(),
          turn,
          style,
          shows,
          artifacts > 0);
    }
  }

  private int turn(Matrix matrix) {
    if (matrix.getShearY() == 0 && matrix.getScaleX() > 0) {
      return Math.floorMod(-displayed.rotation(), 4);
    }
    double degrees = Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX()));
    long quarters = Math.round(degrees / 90);
    if (Math.abs(degrees - quarters * 90) > 3) {
      return PageGlyphs.SLANTED;
    }
    return Math.floorMod((int) quarters - displayed.rotation(), 4);
  }

  @Override
  public void showTextString(byte[] string) throws IOException {
    shows++;
    super.showTextString(string);
  }

  @Override
  public void showTextStrings(COSArray array) throws IOException {
    shows++;
    super.showTextStrings(array);
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    boolean artifact = ARTIFACT.equals(tag);
    marks.push(artifact);
    artifacts += artifact ? 1 : 0;
  }

  @Override
  public void endMarkedContentSequence() {
    if (!marks.isEmpty() && marks.pop()) {
      artifacts--;
    }
  }
}
