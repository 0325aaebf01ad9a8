package reviewthemes.output;

import java.util.List;
import reviewthemes.review.Box;

/**
 * Words of a review, and where they stand.
 *
 * @param id stable from run to run
 * @param text the words, with line breaks and hyphens at line ends resolved
 * @param page page on which they start, from 1
 * @param endPage page on which they end
 * @param start offset of their first character in the text as extracted
 * @param end offset after their last character
 * @param boxes what covers them on the pages, one box a line
 * @param section number and heading of the section they stand in, or empty
 * @param paragraph printed number of the paragraph, or empty
 * @param role what the section is for
 * @param score how likely an analyst accepts them, 0 to 1
 * @param subject whom they are about
 * @param alsoAt other places that say the same
 * @param why reasons in words, the strongest first
 */
public record QuoteResult(
    String id,
    String text,
    int page,
    int endPage,
    int start,
    int end,
    List<Box> boxes,
    String section,
    String paragraph,
    String role,
    double score,
    String subject,
    List<PlaceResult> alsoAt,
    List<String> why) {
  public QuoteResult {
    boxes = List.copyOf(boxes);
    alsoAt = List.copyOf(alsoAt);
    why = List.copyOf(why);
  }
}
