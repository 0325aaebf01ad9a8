package reviewthemes.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import reviewthemes.codebook.Code;
import reviewthemes.review.ReviewId;

/** Gathers, review by review, the first wrong and missed quotes of each code, to be read. */
public final class WrongQuotes {
  private final int most;
  private final Map<Code, List<String>> wrong = new TreeMap<>();
  private final Map<Code, List<String>> missed = new TreeMap<>();
  private final Map<Code, Integer> shownWrong = new TreeMap<>();
  private final Map<Code, Integer> shownMissed = new TreeMap<>();

  /**
   * @param most how many wrong and how many missed quotes of each code to keep
   */
  public WrongQuotes(int most) {
    this.most = most;
  }

  /**
   * Adds the quotes of one review.
   *
   * @param scored the review as the machine read it, if it did; then each stage is asked
   */
  public void add(
      ReviewId review,
      List<CodedQuote> wrongQuotes,
      List<CodedQuote> missedQuotes,
      Optional<ScoredReading> scored) {
    Optional<SentenceFinder> finder = scored.map(open -> new SentenceFinder(open.reading()));
    for (CodedQuote quote : wrongQuotes) {
      add("WRONG ", review, quote, scored, finder, wrong, shownWrong);
    }
    for (CodedQuote quote : missedQuotes) {
      add("MISSED", review, quote, scored, finder, missed, shownMissed);
    }
  }

  private void add(
      String kind,
      ReviewId review,
      CodedQuote quote,
      Optional<ScoredReading> scored,
      Optional<SentenceFinder> finder,
      Map<Code, List<String>> lines,
      Map<Code, Integer> shown) {
    if (shown.merge(quote.code(), 1, Integer::sum) > most) {
      return;
    }
    List<String> own = lines.computeIfAbsent(quote.code(), code -> new ArrayList<>());
    own.add("  " + kind + " " + review + ": " + quote.text());
    if (scored.isPresent()) {
      account(quote, scored.get(), finder.orElseThrow()).forEach(line -> own.add("      " + line));
    }
  }

  private static List<String> account(
      CodedQuote quote, ScoredReading scored, SentenceFinder finder) {
    Optional<SentenceAccount> best =
        finder.find(quote.words()).stream()
            .map(sentence -> SentenceAccount.of(scored, sentence, quote.code()))
            .max(Comparator.comparingDouble(SentenceAccount::score));
    return best.map(SentenceAccount::stages)
        .orElse(List.of("these words stand in no sentence of the text as read"));
  }

  /** Code by code, wrong ones first. */
  public List<String> lines() {
    Set<Code> codes = new TreeSet<>(wrong.keySet());
    codes.addAll(missed.keySet());
    List<String> lines = new ArrayList<>();
    for (Code code : codes) {
      lines.add(
          code
              + ": "
              + shownWrong.getOrDefault(code, 0)
              + " wrong, "
              + shownMissed.getOrDefault(code, 0)
              + " missed");
      lines.addAll(wrong.getOrDefault(code, List.of()));
      lines.addAll(missed.getOrDefault(code, List.of()));
    }
    return lines;
  }
}
