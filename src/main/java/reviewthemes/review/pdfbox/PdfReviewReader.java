package reviewthemes.review.pdfbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import reviewthemes.review.Coverage;
import reviewthemes.review.Review;
import reviewthemes.review.ReviewId;
import reviewthemes.review.ReviewReader;
import reviewthemes.review.UnreadableReview;
import reviewthemes.review.layout.LaidOut;
import reviewthemes.review.layout.Layout;
import reviewthemes.review.layout.ReadingRules;
import reviewthemes.review.section.SectionRules;
import reviewthemes.review.section.Sections;

/**
 * Reads reviews from PDF files.
 *
 * <p>One walk over each page collects its characters and straight lines; {@link Layout} makes text
 * and blocks of them, {@link Sections} gives the blocks their sections and roles.
 */
public final class PdfReviewReader implements ReviewReader {
  private static final int HEAD = 1024;

  private final Layout layout;
  private final Sections sections;

  public PdfReviewReader(ReadingRules readingRules, SectionRules sectionRules) {
    this.layout = new Layout(readingRules);
    this.sections = new Sections(sectionRules);
  }

  @Override
  public Review read(ReviewId id, String file, byte[] bytes) throws UnreadableReview {
    refuseNonPdf(file, bytes);
    boolean cut = !ends(bytes);
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return read(id, file, bytes, document, cut);
    } catch (InvalidPasswordException e) {
      throw new UnreadableReview(
          file + " is locked with a password: save a copy without one and use that", e);
    } catch (IOException e) {
      throw new UnreadableReview(broken(file, cut), e);
    }
  }

  private Review read(ReviewId id, String file, byte[] bytes, PDDocument document, boolean cut)
      throws IOException, UnreadableReview {
    GlyphCollector collector = new GlyphCollector();
    collector.collect(document);
    int pages = collector.pages().size();
    if (pages == 0) {
      throw new UnreadableReview(broken(file, cut));
    }
    LaidOut laidOut = layout.of(collector.pages());
    if (laidOut.pieces().isEmpty()) {
      throw new UnreadableReview(
          file
              + (collector.damaged().isEmpty()
                  ? " holds pictures of pages and no text: run it through text recognition (OCR)"
                      + " and use the result"
                  : " is damaged, none of its pages could be read: download it again"));
    }
    Sections.Divided divided = sections.divide(laidOut);
    return new Review(
        id,
        file,
        sha256(bytes),
        Titles.of(document, laidOut, file),
        laidOut.source(),
        laidOut.clean(),
        divided.blocks(),
        divided.sections(),
        coverage(laidOut, pages, collector.damaged(), cut));
  }

  private static Coverage coverage(LaidOut laidOut, int pages, List<Integer> damaged, boolean cut) {
    List<Integer> without = new ArrayList<>();
    for (int page = 1; page <= pages; page++) {
      if (!laidOut.pagesWithText().contains(page)) {
        without.add(page);
      }
    }
    List<String> warnings = new ArrayList<>();
    if (cut) {
      warnings.add("the file seems to be cut short: pages may be missing, download it again");
    }
    for (int page : damaged) {
      warnings.add("page " + page + " is damaged and was read in part");
    }
    if (!without.isEmpty()) {
      warnings.add("no text on page " + join(without) + ": blank, or a picture that needs OCR");
    }
    return new Coverage(pages - without.size(), without, warnings);
  }

  private static String join(List<Integer> numbers) {
    return String.join(", ", numbers.stream().map(String::valueOf).toList());
  }

  private static void refuseNonPdf(String file, byte[] bytes) throws UnreadableReview {
    if (bytes.length == 0) {
      throw new UnreadableReview(file + " is empty: download it again");
    }
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    if (!head.contains("%PDF-")) {
      throw new UnreadableReview(file + " is not a PDF: save or print the document as PDF first");
    }
  }

  private static boolean ends(byte[] bytes) {
    int from = Math.max(0, bytes.length - 2 * HEAD);
    return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1)
        .contains("%%EOF");
  }

  private static String broken(String file, boolean cut) {
    return cut
        ? file + " is cut short, its end is missing: download it again"
        : file + " is damaged and cannot be opened: download it again or print it to a new PDF";
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
