package reviewthemes.report;

import reviewthemes.codebook.Code;
import reviewthemes.review.ReviewId;

/**
 * Words of a review that show a theme.
 *
 * @param review which review
 * @param title its title
 * @param code what the words show
 * @param text the words, verbatim
 * @param page page on which they start, from 1
 * @param endPage page on which they end
 * @param score how likely an analyst accepts them, 0 to 1
 * @param accepted whether a person has accepted them
 */
public record Excerpt(
    ReviewId review,
    String title,
    Code code,
    String text,
    int page,
    int endPage,
    double score,
    boolean accepted) {
  /** Whether it is the same words, as where a review is there twice. */
  public boolean saysTheSameAs(Excerpt other) {
    return text.equals(other.text);
  }

  /** Such as {@code p. 4} or {@code pp. 4–5}. */
  public String pages() {
    return page == endPage ? "p.\u00A0" + page : "pp.\u00A0" + page + "\u2013" + endPage;
  }
}
