package reviewthemes.count;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import reviewthemes.codebook.Code;
import reviewthemes.output.AttributeResult;
import reviewthemes.output.ReviewResult;
import reviewthemes.output.Row;
import reviewthemes.review.ReviewId;

/**
 * Makes cases from results of a run, with what people decided and know.
 *
 * @param limits what counts as read
 */
public record CaseMaker(Limits limits) {
  /**
   * @param verdicts what people decided, by code
   * @param attributes what people know of the review as a whole, which goes before what was read
   */
  public CodedCase make(
      ReviewResult result, Map<Code, Verdict> verdicts, Map<String, String> attributes) {
    return make(Row.of(result), verdicts, attributes);
  }

  /**
   * The same from a row of the matrix, which is enough for counting.
   *
   * @param verdicts what people decided, by code
   * @param attributes what people know of the review as a whole, which goes before what was read
   */
  public CodedCase make(Row row, Map<Code, Verdict> verdicts, Map<String, String> attributes) {
    Map<Code, Mark> marks = new TreeMap<>();
    row.cells()
        .forEach(
            (code, cell) ->
                marks.put(
                    code, new Mark(cell.suggested(), Optional.ofNullable(verdicts.get(code)))));
    Map<String, String> known = read(row.review().attributes());
    known.putAll(attributes);
    return new CodedCase(
        new ReviewId(row.review().id()),
        limits.exposure(row.review().coverage(), known),
        known,
        marks);
  }

  /** What the program read; values of several children are joined. */
  private static Map<String, String> read(List<AttributeResult> attributes) {
    Map<String, Set<String>> values = new TreeMap<>();
    for (AttributeResult attribute : attributes) {
      if (attribute.known()) {
        values
            .computeIfAbsent(attribute.attribute(), name -> new LinkedHashSet<>())
            .add(attribute.value());
      }
    }
    Map<String, String> joined = new TreeMap<>();
    values.forEach((name, all) -> joined.put(name, String.join("; ", all)));
    return joined;
  }
}
