package reviewthemes.review.pdfbox;

import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A page as a viewer shows it: cropped and turned.
 *
 * @param rotation quarter turns with the clock, 0 to 3
 * @param rawWidth width before turning
 * @param rawHeight height before turning
 * @param offsetX the crop box's left edge
 * @param offsetY the crop box's lower edge
 */
record DisplayedPage(int rotation, float rawWidth, float rawHeight, float offsetX, float offsetY) {
  static DisplayedPage of(PDPage page) {
    PDRectangle box = page.getCropBox();
    int quarters = Math.floorMod(page.getRotation() / 90, 4);
    return new DisplayedPage(
        quarters, box.getWidth(), box.getHeight(), box.getLowerLeftX(), box.getLowerLeftY());
  }

  float width() {
    return rotation % 2 == 0 ? rawWidth : rawHeight;
  }

  float height() {
    return rotation % 2 == 0 ? rawHeight : rawWidth;
  }

  /** A point of the cropped page, from its lower left, to the displayed page's top left frame. */
  Point2D.Float place(float x, float y) {
    return switch (rotation) {
      case 1 -> new Point2D.Float(y, x);
      case 2 -> new Point2D.Float(rawWidth - x, y);
      case 3 -> new Point2D.Float(rawHeight - y, rawWidth - x);
      default -> new Point2D.Float(x, rawHeight - y);
    };
  }
}
