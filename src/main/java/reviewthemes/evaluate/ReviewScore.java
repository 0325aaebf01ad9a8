package reviewthemes.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import reviewthemes.codebook.Code;
import reviewthemes.evaluate.measure.FlagCounts;
import reviewthemes.evaluate.measure.QuoteCounts;
import reviewthemes.evaluate.measure.Tally;
import reviewthemes.review.ReviewId;

/**
 * One review as the machine coded it beside how people did.
 *
 * @param review the review
 * @param tallies what was counted, by code
 * @param wrong the machine's quotes that people did not mark
 * @param missed people's quotes that the machine did not give
 */
public record ReviewScore(
    ReviewId review, Map<Code, Tally> tallies, List<CodedQuote> wrong, List<CodedQuote> missed) {
  public ReviewScore {
    tallies = Map.copyOf(tallies);
    wrong = List.copyOf(wrong);
    missed = List.copyOf(missed);
  }

  /**
   * Compares two codings of a review.
   *
   * @param codes the codes that count
   */
  public static ReviewScore of(Coding gold, Coding machine, Collection<Code> codes) {
    Map<Code, Tally> tallies = new TreeMap<>();
    List<CodedQuote> allWrong = new ArrayList<>();
    List<CodedQuote> allMissed = new ArrayList<>();
    for (Code code : codes) {
      List<CodedQuote> marked = gold.quotes(code);
      List<CodedQuote> given = machine.quotes(code);
      List<CodedQuote> wrong = unmatched(given, marked);
      List<CodedQuote> missed = unmatched(marked, given);
      QuoteCounts quotes =
          new QuoteCounts(
              given.size() - wrong.size(),
              wrong.size(),
              marked.size() - missed.size(),
              missed.size());
      FlagCounts flags = FlagCounts.of(gold.flags().contains(code), machine.flags().contains(code));
      tallies.put(code, new Tally(flags, quotes));
      allWrong.addAll(wrong);
      allMissed.addAll(missed);
    }
    return new ReviewScore(gold.review(), tallies, allWrong, allMissed);
  }

  private static List<CodedQuote> unmatched(List<CodedQuote> quotes, List<CodedQuote> others) {
    return quotes.stream()
        .filter(quote -> others.stream().noneMatch(other -> quote.words().matches(other.words())))
        .toList();
  }

  /** The sum over the codes that {@code counts} holds for. */
  public Tally tally(Predicate<Code> counts) {
    return Tally.sum(
        tallies.entrySet().stream()
            .filter(entry -> counts.test(entry.getKey()))
            .map(Map.Entry::getValue)
            .toList());
  }
}
