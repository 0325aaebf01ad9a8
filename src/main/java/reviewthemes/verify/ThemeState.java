package reviewthemes.verify;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import reviewthemes.codebook.Code;
import reviewthemes.output.FlagResult;

/**
 * A theme in a review: what the machine suggests, and what people hold.
 *
 * @param code theme and polarity
 * @param flag what the machine says now; absent if the codebook no longer has the code
 * @param standings who holds what, the latest of each coder
 * @param settled what an adjudicator decided
 * @param comments in order
 */
public record ThemeState(
    Code code,
    Optional<FlagResult> flag,
    Map<Coder, ThemeStanding> standings,
    Optional<ThemeStanding> settled,
    List<Decision> comments) {
  public ThemeState {
    standings = Map.copyOf(standings);
    comments = List.copyOf(comments);
  }

  public boolean suggested() {
    return flag.filter(FlagResult::suggested).isPresent();
  }

  public Optional<ThemeStanding> of(Coder coder) {
    return Optional.ofNullable(standings.get(coder));
  }
}
