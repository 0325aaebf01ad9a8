package reviewthemes.verify.trail;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import reviewthemes.codebook.Code;
import reviewthemes.output.FlagResult;
import reviewthemes.output.QuoteResult;
import reviewthemes.output.ReviewResult;
import reviewthemes.review.ReviewId;
import reviewthemes.verify.Act;
import reviewthemes.verify.CodedQuote;
import reviewthemes.verify.Decision;
import reviewthemes.verify.ReviewShelf;

/** What the machine had said when somebody decided. */
final class Machine {
  private record Key(ReviewId review, long run) {}

  private final ReviewShelf shelf;
  private final Map<Key, Optional<ReviewResult>> results = new HashMap<>();

  Machine(ReviewShelf shelf) {
    this.shelf = shelf;
  }

  /** In words, or empty where it says nothing. */
  String said(Decision decision) {
    Optional<ReviewResult> result =
        results.computeIfAbsent(
            new Key(decision.review(), decision.basis().run()),
            key -> shelf.result(key.review(), key.run()));
    if (decision.act() instanceof Act.OnAttribute on) {
      return result.map(read -> attribute(read, on)).orElse("");
    }
    Optional<CodedQuote> quote = Said.quote(decision.act());
    if (result.isEmpty()) {
      return "";
    }
    return quote.isPresent()
        ? quote(result.get(), quote.get())
        : Said.code(decision.act()).map(code -> theme(result.get(), code)).orElse("");
  }

  private static String attribute(ReviewResult result, Act.OnAttribute on) {
    return result.review().attributes().stream()
        .filter(read -> read.attribute().equals(on.attribute()) && read.of().equals(on.of()))
        .findFirst()
        .map(read -> "read " + read.value() + percent(read.score()))
        .orElse("");
  }

  private static String quote(ReviewResult result, CodedQuote quote) {
    for (FlagResult flag : result.flags()) {
      for (QuoteResult one : flag.quotes()) {
        if (flag.code().equals(quote.code()) && one.id().equals(quote.id().value())) {
          return (flag.suggested() ? "suggested" : "faint trace") + percent(one.score());
        }
      }
    }
    return "not suggested";
  }

  private static String theme(ReviewResult result, Code code) {
    return result.flags().stream()
        .filter(flag -> flag.code().equals(code))
        .findFirst()
        .map(flag -> (flag.suggested() ? "suggested" : "not suggested") + percent(flag.score()))
        .orElse("");
  }

  private static String percent(double score) {
    return ", " + Math.round(100 * score) + " %";
  }
}
