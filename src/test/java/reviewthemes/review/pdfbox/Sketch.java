package reviewthemes.review.pdfbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

/** Draws small PDF files for tests; {@code y} counts down from the page's top, as people read. */
final class Sketch {
  static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
  static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
  static final PDFont SYMBOLS = new PDType1Font(FontName.ZAPF_DINGBATS);
  static final float LEADING = 14;

  private final PDDocument document = new PDDocument();
  private PDPage page;
  private PDPageContentStream content;

  Sketch page() {
    return page(0);
  }

  Sketch page(int rotation) {
    return draws(
        () -> {
          closeContent();
          page = new PDPage(PDRectangle.A4);
          page.setRotation(rotation);
          document.addPage(page);
          content = new PDPageContentStream(document, page);
        });
  }

  Sketch text(float x, float y, String text) {
    return text(PLAIN, 11, x, y, text);
  }

  Sketch bold(float x, float y, String text) {
    return text(BOLD, 11, x, y, text);
  }

  Sketch text(PDFont font, float size, float x, float y, String text) {
    return draws(
        () -> {
          content.beginText();
          content.setFont(font, size);
          content.newLineAtOffset(x, PDRectangle.A4.getHeight() - y);
          content.showText(text);
          content.endText();
        });
  }

  /** Text through a matrix of the page's own space, whose origin is its lower left. */
  Sketch turned(Matrix matrix, float size, String text) {
    return draws(
        () -> {
          content.beginText();
          content.setFont(PLAIN, size);
          content.setTextMatrix(matrix);
          content.showText(text);
          content.endText();
        });
  }

  Sketch spaced(float x, float y, float spacing, String text) {
    return draws(
        () -> {
          content.beginText();
          content.setFont(PLAIN, 11);
          content.setCharacterSpacing(spacing);
          content.newLineAtOffset(x, PDRectangle.A4.getHeight() - y);
          content.showText(text);
          content.setCharacterSpacing(0);
          content.endText();
        });
  }

  /** Lines one under the other. */
  Sketch lines(float x, float y, String... lines) {
    for (int i = 0; i < lines.length; i++) {
      text(x, y + i * LEADING, lines[i]);
    }
    return this;
  }

  Sketch small(float x, float y, String... lines) {
    for (int i = 0; i < lines.length; i++) {
      text(PLAIN, 8, x, y + i * 10, lines[i]);
    }
    return this;
  }

  Sketch line(float x1, float y1, float x2, float y2) {
    float top = PDRectangle.A4.getHeight();
    return draws(
        () -> {
          content.moveTo(x1, top - y1);
          content.lineTo(x2, top - y2);
          content.stroke();
        });
  }

  /** A ruled table: column edges, row edges, and each row's cells; a cell's lines part at |. */
  Sketch table(List<Float> columns, List<Float> rows, List<List<String>> cells) {
    for (float y : rows) {
      line(columns.get(0), y, columns.get(columns.size() - 1), y);
    }
    for (float x : columns) {
      line(x, rows.get(0), x, rows.get(rows.size() - 1));
    }
    for (int row = 0; row < cells.size(); row++) {
      for (int column = 0; column < cells.get(row).size(); column++) {
        String words = cells.get(row).get(column);
        if (!words.isEmpty()) {
          lines(columns.get(column) + 5, rows.get(row) + 14, words.split("\\|"));
        }
      }
    }
    return this;
  }

  /** Width of plain text. */
  static float width(String text) {
    try {
      return PLAIN.getStringWidth(text) * 11 / 1000;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    return save(new ByteArrayOutputStream());
  }

  byte[] locked(String userPassword) {
    draws(
        () -> {
          StandardProtectionPolicy policy =
              new StandardProtectionPolicy("owner", userPassword, new AccessPermission());
          policy.setEncryptionKeyLength(128);
          document.protect(policy);
        });
    return bytes();
  }

  private byte[] save(ByteArrayOutputStream out) {
    draws(
        () -> {
          closeContent();
          document.save(out);
          document.close();
        });
    return out.toByteArray();
  }

  private void closeContent() throws IOException {
    if (content != null) {
      content.close();
      content = null;
    }
  }

  private interface Drawing {
    void draw() throws IOException;
  }

  private Sketch draws(Drawing drawing) {
    try {
      drawing.draw();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
