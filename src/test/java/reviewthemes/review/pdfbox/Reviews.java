package reviewthemes.review.pdfbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import reviewthemes.review.Block;
import reviewthemes.review.BlockKind;
import reviewthemes.review.Review;
import reviewthemes.review.ReviewId;
import reviewthemes.review.UnreadableReview;
import reviewthemes.review.yaml.ReadingRulesFile;
import reviewthemes.review.yaml.SectionRulesFile;

/** Reads test documents with the rules that ship. */
final class Reviews {
  private static final Path PIPELINE = Path.of(System.getProperty("themes.home", "."), "pipeline");
  static final PdfReviewReader READER =
      new PdfReviewReader(
          ReadingRulesFile.load(PIPELINE.resolve("reading.yaml")),
          SectionRulesFile.load(PIPELINE.resolve("sections.yaml")));

  private Reviews() {}

  static Review read(byte[] pdf) {
    try {
      return READER.read(new ReviewId("test"), "test.pdf", pdf);
    } catch (UnreadableReview e) {
      throw new AssertionError(e);
    }
  }

  static Review resource(String name) {
    return read(bytes(name));
  }

  static byte[] bytes(String name) {
    try (InputStream in = Reviews.class.getResourceAsStream("/reviews/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Review review, Block block) {
    return block.span().in(review.clean());
  }

  static List<String> texts(Review review) {
    return review.blocks().stream().map(block -> text(review, block)).toList();
  }

  static List<String> texts(Review review, BlockKind kind) {
    return review.blocks().stream()
        .filter(block -> block.kind() == kind)
        .map(block -> text(review, block))
        .toList();
  }
}
