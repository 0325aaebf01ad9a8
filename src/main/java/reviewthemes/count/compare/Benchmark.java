package reviewthemes.count.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import reviewthemes.count.Period;

/**
 * A figure that others published.
 *
 * @param id short name of the row
 * @param source who published it
 * @param period what time it is about
 * @param unit what was counted, such as {@code SCR} or {@code incident}
 * @param base which of them, in words
 * @param of how many there were; empty if that was not said
 * @param percent the share as printed; empty if only a count was, or if it was not coded
 * @param count how many showed it, if that was said
 * @param theme id of the item or group of items it is about
 * @param page where it is printed, or empty
 * @param provenance how well the figure is known
 * @param mapping how our theme relates to theirs
 * @param note a remark, or empty
 * @param line line of the file, from 1
 */
public record Benchmark(
    String id,
    String source,
    Period period,
    String unit,
    String base,
    OptionalInt of,
    Optional<BigDecimal> percent,
    OptionalInt count,
    String theme,
    String page,
    String provenance,
    Mapping mapping,
    String note,
    int line) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /**
   * All counts that the published figures allow: the one that was printed, or every whole number
   * that rounds to the percentage as printed. Empty without a denominator.
   */
  public List<Integer> counts() {
    if (of.isEmpty() || of.getAsInt() == 0) {
      return List.of();
    }
    if (count.isPresent()) {
      return List.of(count.getAsInt());
    }
    return percent.map(this::counts).orElse(List.of());
  }

  private List<Integer> counts(BigDecimal printed) {
    BigDecimal slack = BigDecimal.ONE.movePointLeft(Math.max(0, printed.scale())).divide(TWO);
    BigDecimal whole = BigDecimal.valueOf(of.getAsInt());
    return IntStream.rangeClosed(0, of.getAsInt())
        .filter(
            k ->
                BigDecimal.valueOf(k)
                        .multiply(HUNDRED)
                        .subtract(printed.multiply(whole))
                        .abs()
                        .compareTo(slack.multiply(whole))
                    <= 0)
        .boxed()
        .toList();
  }

  /** Whether a count that was printed rounds to the percentage that was printed. */
  public boolean agreesWithItself() {
    return count.isEmpty()
        || percent.isEmpty()
        || of.isEmpty()
        || counts(percent.get()).contains(count.getAsInt());
  }

  /** The count closest to the percentage as printed. */
  public OptionalInt nearest() {
    List<Integer> counts = counts();
    return counts.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(counts.get((counts.size() - 1) / 2));
  }
}
