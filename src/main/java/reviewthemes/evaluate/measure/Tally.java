package reviewthemes.evaluate.measure;

import java.util.Collection;

/**
 * What was counted for one code or several, in one review or several.
 *
 * @param flags decisions on flags
 * @param quotes quotes
 */
public record Tally(FlagCounts flags, QuoteCounts quotes) {
  public static final Tally NONE = new Tally(FlagCounts.NONE, QuoteCounts.NONE);

  public Tally plus(Tally other) {
    return new Tally(flags.plus(other.flags), quotes.plus(other.quotes));
  }

  public static Tally sum(Collection<Tally> tallies) {
    return tallies.stream().reduce(NONE, Tally::plus);
  }
}
