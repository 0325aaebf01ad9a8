package reviewthemes.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reviewthemes.output.QuoteResult;

/** A quote's state while the decisions are gone through. */
final class QuoteDraft {
  private final CodedQuote quote;
  private final Optional<QuoteResult> suggestion;
  private final boolean flagged;
  private final Map<Coder, QuoteStanding> standings = new LinkedHashMap<>();
  private final List<Decision> comments = new ArrayList<>();
  private Optional<QuoteStanding> settled = Optional.empty();
  private boolean byHand;

  QuoteDraft(CodedQuote quote, Optional<QuoteResult> suggestion, boolean flagged) {
    this.quote = quote;
    this.suggestion = suggestion;
    this.flagged = flagged;
  }

  CodedQuote quote() {
    return quote;
  }

  void addedByHand() {
    byHand = true;
  }

  void hold(QuoteStanding standing, boolean settles) {
    if (settles) {
      settled = Optional.of(standing);
    } else {
      standings.put(standing.decision().coder(), standing);
    }
  }

  void comment(Decision decision) {
    comments.add(decision);
  }

  QuoteState state() {
    return new QuoteState(quote, suggestion, flagged, byHand, standings, settled, comments);
  }
}
