package reviewthemes.review.pdfbox;

import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** An operator of a page's content that draws lines; hands its numbers to the path. */
final class PathOperator extends OperatorProcessor {
  /** The operators that build, paint or drop a path. */
  static final List<String> NAMES =
      List.of(
          "m", "l", "c", "v", "y", "h", "re", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n");

  private final String name;
  private final DrawnPath path;

  PathOperator(PDFStreamEngine engine, String name, DrawnPath path) {
    super(engine);
    this.name = name;
    this.path = path;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) {
    float[] numbers = new float[operands.size()];
    for (int i = 0; i < numbers.length; i++) {
      if (!(operands.get(i) instanceof COSNumber number)) {
        return;
      }
      numbers[i] = number.floatValue();
    }
    path.draw(name, numbers, getContext().getGraphicsState().getCurrentTransformationMatrix());
  }

  @Override
  public String getName() {
    return name;
  }
}
