package reviewthemes.count;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import reviewthemes.codebook.Code;
import reviewthemes.review.ReviewId;

/**
 * A review as coded: what is known of it, what was suggested and what was decided.
 *
 * @param review which review
 * @param exposure how much of it could be read
 * @param attributes what is known of it as a whole, by name; a name that is missing is not known
 * @param marks every code it was read for
 */
public record CodedCase(
    ReviewId review, Exposure exposure, Map<String, String> attributes, Map<Code, Mark> marks) {
  public CodedCase {
    attributes = Map.copyOf(attributes);
    marks = java.util.Collections.unmodifiableMap(new TreeMap<>(marks));
  }

  /** Where a code stands; not coded if the review was never read for it. */
  public Standing standing(Code code, Basis basis) {
    Mark mark = marks.get(code);
    return mark == null ? Standing.NOT_CODED : mark.standing(basis);
  }

  public Optional<String> attribute(String name) {
    return Optional.ofNullable(attributes.get(name));
  }

  /** Whether a person has decided about any code. */
  public boolean hasVerdicts() {
    return marks.values().stream().anyMatch(mark -> mark.verdict().isPresent());
  }
}
