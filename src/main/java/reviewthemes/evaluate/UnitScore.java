package reviewthemes.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import reviewthemes.codebook.Code;
import reviewthemes.evaluate.measure.QuoteCounts;
import reviewthemes.evaluate.measure.Tally;
import reviewthemes.review.ReviewId;

/**
 * The machine's quotes of one letter beside its coded findings.
 *
 * @param review the letter
 * @param quotes what was counted, by code
 * @param wrongPolarity quotes whose finding has the theme the other way
 * @param wrongTheme quotes whose finding does not have the theme
 * @param disputed quotes with a code that only one coder gave: neither right nor wrong
 * @param outside quotes from passages that nobody coded: neither right nor wrong
 * @param wrong the machine's quotes that are wrong
 * @param missed findings of which the machine gave no quote with the code
 */
public record UnitScore(
    ReviewId review,
    Map<Code, QuoteCounts> quotes,
    int wrongPolarity,
    int wrongTheme,
    int disputed,
    int outside,
    List<CodedQuote> wrong,
    List<CodedQuote> missed) {
  private static final double IN_UNIT = .8;
  private static final double LONGER = 1.2;

  public UnitScore {
    quotes = Map.copyOf(quotes);
    wrong = List.copyOf(wrong);
    missed = List.copyOf(missed);
  }

  /**
   * Compares the quotes of one letter with its findings.
   *
   * @param units the letter's findings, at least one
   */
  public static UnitScore of(List<Unit> units, Coding machine) {
    Count count = new Count();
    for (CodedQuote quote : machine.quotes()) {
      count.quote(quote, nearest(units, quote.words()));
    }
    units.forEach(count::unit);
    return new UnitScore(
        units.get(0).review(),
        count.quotes,
        count.wrongPolarity,
        count.wrong.size() - count.wrongPolarity,
        count.disputed,
        count.outside,
        count.wrong,
        count.missed);
  }

  /** The first of the units that share most of the quote's words and are not much shorter. */
  private static Unit nearest(List<Unit> units, QuoteWords quote) {
    Unit best = units.get(0);
    double most = -1;
    for (Unit unit : units) {
      boolean fits = quote.size() <= LONGER * unit.words().size();
      double overlap = fits ? quote.overlap(unit.words()) : 0;
      if (overlap > most) {
        best = unit;
        most = overlap;
      }
    }
    return best;
  }

  private static final class Count {
    private final Map<Code, QuoteCounts> quotes = new TreeMap<>();
    private final Map<Unit, Set<Code>> given = new IdentityHashMap<>();
    private final List<CodedQuote> wrong = new ArrayList<>();
    private final List<CodedQuote> missed = new ArrayList<>();
    private int wrongPolarity;
    private int disputed;
    private int outside;

    void quote(CodedQuote quote, Unit unit) {
      if (quote.words().overlap(unit.words()) < IN_UNIT) {
        outside++;
        return;
      }
      given.computeIfAbsent(unit, u -> new HashSet<>()).add(quote.code());
      if (unit.disputed().contains(quote.code())) {
        disputed++;
      } else if (unit.codes().contains(quote.code())) {
        add(quote.code(), new QuoteCounts(1, 0, 0, 0));
      } else {
        add(quote.code(), new QuoteCounts(0, 1, 0, 0));
        wrongPolarity += unit.hasTheme(quote.code()) ? 1 : 0;
        wrong.add(quote);
      }
    }

    void unit(Unit unit) {
      for (Code code : unit.codes()) {
        if (given.getOrDefault(unit, Set.of()).contains(code)) {
          add(code, new QuoteCounts(0, 0, 1, 0));
        } else {
          add(code, new QuoteCounts(0, 0, 0, 1));
          missed.add(new CodedQuote(code, unit.text(), unit.words()));
        }
      }
    }

    private void add(Code code, QuoteCounts count) {
      quotes.merge(code, count, QuoteCounts::plus);
    }
  }

  /** The sum over the codes that {@code counts} holds for. */
  public Tally tally(Predicate<Code> counts) {
    QuoteCounts sum =
        quotes.entrySet().stream()
            .filter(entry -> counts.test(entry.getKey()))
            .map(Map.Entry::getValue)
            .reduce(QuoteCounts.NONE, QuoteCounts::plus);
    return new Tally(Tally.NONE.flags(), sum);
  }
}
