package reviewthemes.train;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import reviewthemes.codebook.Code;
import reviewthemes.review.Review;
import reviewthemes.text.Span;

/**
 * A review with what a coder marked in it.
 *
 * @param review the review
 * @param attributes what its front matter says, such as {@code child_age_at_incident}
 * @param marks the marks, in reading order
 */
public record MarkedReview(Review review, Map<String, String> attributes, List<Mark> marks) {
  public MarkedReview {
    attributes = Map.copyOf(attributes);
    marks = List.copyOf(marks);
  }

  /** The codes that the coder gave the review. */
  public Set<Code> codes() {
    Set<Code> codes = new TreeSet<>();
    marks.stream().map(Mark::codes).forEach(codes::addAll);
    return codes;
  }

  /** The codes of the marks that lie in {@code span} for the greater part, or fill most of it. */
  public Set<Code> codes(Span span) {
    Set<Code> codes = new TreeSet<>();
    for (Mark mark : marks) {
      int shared =
          Math.min(span.end(), mark.span().end()) - Math.max(span.start(), mark.span().start());
      if (shared > 0 && 2 * shared >= Math.min(span.length(), mark.span().length())) {
        codes.addAll(mark.codes());
      }
    }
    return codes;
  }

  /** All codes of several reviews. */
  public static Set<Code> codes(Collection<MarkedReview> reviews) {
    Set<Code> codes = new TreeSet<>();
    reviews.forEach(review -> codes.addAll(review.codes()));
    return codes;
  }
}
