package reviewthemes.count;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import reviewthemes.codebook.Code;
import reviewthemes.output.FlagResult;
import reviewthemes.output.ReviewResult;
import reviewthemes.review.ReviewId;

/**
 * Makes cases from results of a run, with what people decided and know.
 *
 * @param limits what counts as read
 */
public record CaseMaker(Limits limits) {
  /**
   * @param verdicts what people decided, by code
   * @param attributes what is known of the review as a whole
   */
  public CodedCase make(
      ReviewResult result, Map<Code, Verdict> verdicts, Map<String, String> attributes) {
    Map<Code, Mark> marks = new TreeMap<>();
    for (FlagResult flag : result.flags()) {
      Optional<Verdict> verdict = Optional.ofNullable(verdicts.get(flag.code()));
      marks.put(flag.code(), new Mark(flag.suggested(), verdict));
    }
    return new CodedCase(
        new ReviewId(result.review().id()),
        limits.exposure(result.review().coverage(), attributes),
        attributes,
        marks);
  }
}
