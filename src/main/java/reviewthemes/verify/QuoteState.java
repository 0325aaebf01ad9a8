package reviewthemes.verify;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import reviewthemes.output.QuoteResult;

/**
 * A quote, what the machine says of it now, and what people hold of it.
 *
 * @param quote as suggested now; as decided on where it is not suggested (any more)
 * @param suggestion what the machine says now, if it suggests it
 * @param flagged whether it supports a theme that is suggested, so that it awaits a verdict
 * @param byHand whether a person added it
 * @param standings who holds what, the latest of each coder
 * @param settled what an adjudicator decided
 * @param comments in order
 */
public record QuoteState(
    CodedQuote quote,
    Optional<QuoteResult> suggestion,
    boolean flagged,
    boolean byHand,
    Map<Coder, QuoteStanding> standings,
    Optional<QuoteStanding> settled,
    List<Decision> comments) {
  public QuoteState {
    standings = Map.copyOf(standings);
    comments = List.copyOf(comments);
  }

  public Optional<QuoteStanding> of(Coder coder) {
    return Optional.ofNullable(standings.get(coder));
  }

  /**
   * Hash of the file in which the passage stands, if the machine does not suggest it now: that of
   * the latest decision on it. In another file its words may stand elsewhere ({@link Relocation}).
   */
  public Optional<String> decidedIn() {
    return suggestion.isPresent()
        ? Optional.empty()
        : Stream.of(
                standings.values().stream().map(QuoteStanding::decision),
                settled.stream().map(QuoteStanding::decision),
                comments.stream())
            .flatMap(decisions -> decisions)
            .max(Comparator.comparingLong(Decision::number))
            .map(decision -> decision.basis().sha256());
  }

  /** Whether a person decided on words that the machine does not suggest now. */
  public boolean noLongerSuggested() {
    return suggestion.isEmpty() && !byHand;
  }
}
