package reviewthemes.review.pdfbox;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.util.Matrix;
import reviewthemes.review.layout.Ruling;

/** Follows the paths of a page and keeps the straight level and upright lines that they leave. */
final class DrawnPath {
  private static final float THIN = 3f;
  private static final float SHORTEST = 4f;
  private static final int MOST = 20_000;

  private final List<Ruling> drawn = new ArrayList<>();
  private final List<Ruling> strokes = new ArrayList<>();
  private final List<Ruling> shapes = new ArrayList<>();
  private DisplayedPage page;
  private Point2D.Float start;
  private Point2D.Float last;
  private Ruling extent;

  void startPage(DisplayedPage displayed) {
    page = displayed;
    drawn.clear();
    drop();
  }

  /** The lines of the page, in displayed coordinates. */
  List<Ruling> rulings() {
    return List.copyOf(drawn);
  }

  void draw(String operator, float[] n, Matrix matrix) {
    switch (operator) {
      case "m" -> {
        if (n.length >= 2) {
          endShape();
          start = place(matrix, n[0], n[1]);
          last = start;
        }
      }
      case "l" -> {
        if (n.length >= 2) {
          lineTo(place(matrix, n[0], n[1]));
        }
      }
      case "re" -> {
        if (n.length >= 4) {
          endShape();
          start = place(matrix, n[0], n[1]);
          last = start;
          lineTo(place(matrix, n[0] + n[2], n[1]));
          lineTo(place(matrix, n[0] + n[2], n[1] + n[3]));
          lineTo(place(matrix, n[0], n[1] + n[3]));
          lineTo(start);
        }
      }
      case "h" -> lineTo(start);
      case "S" -> paint(true, false);
      case "s", "b", "b*" -> {
        lineTo(start);
        paint(true, operator.startsWith("b"));
      }
      case "f", "F", "f*" -> paint(false, true);
      case "B", "B*" -> paint(true, true);
      case "n" -> drop();
      default -> curve();
    }
  }

  private Point2D.Float place(Matrix matrix, float x, float y) {
    Point2D.Float point = matrix.transformPoint(x, y);
    return page.place(point.x - page.offsetX(), point.y - page.offsetY());
  }

  private void lineTo(Point2D.Float to) {
    if (last == null || to == null) {
      return;
    }
    Ruling line = between(last, to);
    if (Math.min(line.right() - line.left(), line.bottom() - line.top()) < 1) {
      strokes.add(line);
    }
    extent = extent == null ? line : around(extent, line);
    last = to;
  }

  /** A curved shape is a picture: what was drawn of it so far does not count. */
  private void curve() {
    strokes.clear();
    extent = null;
    last = null;
  }

  private void endShape() {
    if (extent != null) {
      shapes.add(extent);
    }
    extent = null;
    last = null;
  }

  private void paint(boolean stroke, boolean fill) {
    endShape();
    if (stroke) {
      strokes.forEach(this::keep);
    }
    if (fill) {
      for (Ruling shape : shapes) {
        if (Math.min(shape.right() - shape.left(), shape.bottom() - shape.top()) <= THIN) {
          keep(shape);
        }
      }
    }
    drop();
  }

  private void keep(Ruling line) {
    float length = Math.max(line.right() - line.left(), line.bottom() - line.top());
    if (length >= SHORTEST && drawn.size() < MOST) {
      drawn.add(line);
    }
  }

  private void drop() {
    strokes.clear();
    shapes.clear();
    extent = null;
    start = null;
    last = null;
  }

  private static Ruling between(Point2D.Float a, Point2D.Float b) {
    return new Ruling(
        Math.min(a.x, b.x), Math.min(a.y, b.y), Math.max(a.x, b.x), Math.max(a.y, b.y));
  }

  private static Ruling around(Ruling a, Ruling b) {
    return new Ruling(
        Math.min(a.left(), b.left()),
        Math.min(a.top(), b.top()),
        Math.max(a.right(), b.right()),
        Math.max(a.bottom(), b.bottom()));
  }
}
