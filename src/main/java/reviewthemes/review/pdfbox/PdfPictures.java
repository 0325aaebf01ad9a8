package reviewthemes.review.pdfbox;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import reviewthemes.review.PageDrawer;
import reviewthemes.review.PagePictures;
import reviewthemes.review.PageSize;
import reviewthemes.review.UnreadableReview;

/** Draws the pages of a PDF file, one at a time, as their crop boxes and rotation show them. */
public final class PdfPictures implements PagePictures {
  /** From slow and small, 0, to fast and large, 1: the pictures travel no further than a cable. */
  private static final float SPEED = 0.8f;

  private final String file;
  private final PDDocument document;
  private final PDFRenderer renderer;
  private final List<PageSize> sizes = new ArrayList<>();

  private PdfPictures(String file, PDDocument document) {
    this.file = file;
    this.document = document;
    this.renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
    for (PDPage page : document.getPages()) {
      DisplayedPage displayed = DisplayedPage.of(page);
      sizes.add(new PageSize(displayed.width(), displayed.height()));
    }
  }

  /** Opens PDF files. */
  public static PageDrawer drawer() {
    return (file, bytes) -> {
      try {
        return new PdfPictures(file, Loader.loadPDF(bytes));
      } catch (IOException e) {
        throw new UnreadableReview(file + " cannot be opened: download it again", e);
      }
    };
  }

  @Override
  public List<PageSize> sizes() {
    return List.copyOf(sizes);
  }

  @Override
  public synchronized byte[] png(int page, float scale) throws UnreadableReview {
    if (page < 1 || page > sizes.size()) {
      throw new IndexOutOfBoundsException("page " + page + " of " + sizes.size());
    }
    try {
      return png(renderer.renderImage(page - 1, scale, ImageType.RGB));
    } catch (IOException | RuntimeException e) {
      // PDFBox meets broken content with all kinds of exceptions.
      throw new UnreadableReview("page " + page + " of " + file + " is damaged", e);
    }
  }

  private static byte[] png(BufferedImage image) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 19);
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam settings = writer.getDefaultWriteParam();
      settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      settings.setCompressionQuality(SPEED);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), settings);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  @Override
  public synchronized void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
