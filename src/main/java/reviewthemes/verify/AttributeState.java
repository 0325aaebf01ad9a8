package reviewthemes.verify;

import java.util.Optional;
import reviewthemes.output.AttributeResult;

/**
 * An attribute of a review: what was read, and what a person found instead.
 *
 * @param attribute such as {@code review_type}
 * @param of the index child it is told of, or empty
 * @param read what the machine read, if it read this
 * @param corrected the latest correction, if there is one
 */
public record AttributeState(
    String attribute, String of, Optional<AttributeResult> read, Optional<Decision> corrected) {
  public Optional<Act.OnAttribute> correction() {
    return corrected.map(decision -> (Act.OnAttribute) decision.act());
  }

  /** What counts: the person's word, or else the machine's. */
  public String value() {
    return correction()
        .map(Act.OnAttribute::value)
        .or(() -> read.map(AttributeResult::value))
        .orElse("unknown");
  }
}
