package reviewthemes.output;

import java.util.List;
import reviewthemes.review.Coverage;

/**
 * A document that was read.
 *
 * @param id id of the review
 * @param file the file's name
 * @param sha256 hash of the file's bytes, in hex
 * @param title title as printed, or the file's name
 * @param pages number of pages
 * @param sentences number of sentences
 * @param looksLikeReview whether it reads like a case review; otherwise nothing is suggested
 * @param coverage what was and was not read
 * @param attributes what it tells as a whole; empty in results of versions that did not look
 */
public record Document(
    String id,
    String file,
    String sha256,
    String title,
    int pages,
    int sentences,
    boolean looksLikeReview,
    Coverage coverage,
    List<AttributeResult> attributes) {
  public Document {
    attributes = attributes == null ? List.of() : List.copyOf(attributes);
  }

  /** A document of which nothing is told as a whole. */
  public Document(
      String id,
      String file,
      String sha256,
      String title,
      int pages,
      int sentences,
      boolean looksLikeReview,
      Coverage coverage) {
    this(id, file, sha256, title, pages, sentences, looksLikeReview, coverage, List.of());
  }
}
