package reviewthemes.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import reviewthemes.codebook.Code;
import reviewthemes.evaluate.Objection.Stage;
import reviewthemes.evaluate.measure.Figure;
import reviewthemes.flag.Flag;
import reviewthemes.flag.Quote;

/**
 * Why a code was suggested for a review, or why not.
 *
 * @param flag what was suggested
 * @param quotes the sentences that were quoted, the best first
 * @param near sentences that were not, though words of the theme are found in them or their score
 *     comes near the threshold; the best first
 */
public record Explanation(Flag flag, List<SentenceAccount> quotes, List<SentenceAccount> near) {
  private static final double NEAR = .5;

  public Explanation {
    quotes = List.copyOf(quotes);
    near = List.copyOf(near);
  }

  /** Goes through all sentences of a review for one code. */
  public static Explanation of(ScoredReading scored, Flag flag) {
    Code code = flag.code();
    List<Integer> quoted = flag.quotes().stream().map(Quote::sentence).distinct().toList();
    Set<Integer> known = Set.copyOf(quoted);
    List<SentenceAccount> near =
        IntStream.range(0, scored.reading().sentences().size())
            .filter(i -> !known.contains(i) && isNear(scored, i, code))
            .mapToObj(i -> SentenceAccount.of(scored, i, code))
            .sorted(
                Comparator.comparingDouble(SentenceAccount::score)
                    .reversed()
                    .thenComparing(SentenceAccount::sentence))
            .toList();
    return new Explanation(
        flag, quoted.stream().map(i -> SentenceAccount.of(scored, i, code)).toList(), near);
  }

  private static boolean isNear(ScoredReading scored, int sentence, Code code) {
    return !Objections.hits(scored.reading(), sentence, code).isEmpty()
        || scored.score(sentence, code) >= NEAR * scored.threshold(code);
  }

  /** The explanation in lines, with at most {@code most} quotes and as many near misses. */
  public List<String> lines(int most) {
    List<String> lines = new ArrayList<>();
    lines.add(
        flag.code()
            + (flag.suggested() ? " is suggested" : " is not suggested")
            + ", score "
            + Figure.decimals(flag.score(), 2));
    flag.reasons().forEach(reason -> lines.add("  " + reason));
    if (!quotes.isEmpty()) {
      lines.add(
          flag.suggested() ? "Quoted for it:" : "Kept for it, but not enough for a suggestion:");
      add(quotes, most, lines);
    }
    lines.add(dropped());
    if (!near.isEmpty()) {
      lines.add("Came nearest:");
      add(near, most, lines);
    }
    return lines;
  }

  private String dropped() {
    if (near.isEmpty()) {
      return "No other passage came near: no indicator of the theme is found, no score is close.";
    }
    Map<Stage, Integer> stages = new EnumMap<>(Stage.class);
    for (SentenceAccount account : near) {
      account.firstObjection().ifPresent(first -> stages.merge(first.stage(), 1, Integer::sum));
    }
    String counts =
        stages.entrySet().stream()
            .map(entry -> entry.getKey().label() + " " + entry.getValue())
            .collect(Collectors.joining(", "));
    return near.size()
        + (near.size() == 1 ? " other passage" : " other passages")
        + " came near; dropped first by: "
        + (counts.isEmpty() ? "no stage" : counts);
  }

  private static void add(List<SentenceAccount> accounts, int most, List<String> lines) {
    int number = 1;
    for (SentenceAccount account : accounts.subList(0, Math.min(most, accounts.size()))) {
      List<String> own = account.lines();
      lines.add("  " + number++ + ". " + own.get(0));
      own.subList(1, own.size()).forEach(line -> lines.add("     " + line));
    }
  }
}
