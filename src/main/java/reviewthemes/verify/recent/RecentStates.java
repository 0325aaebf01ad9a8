package reviewthemes.verify.recent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import reviewthemes.codebook.ThemeId;
import reviewthemes.output.ReviewResult;
import reviewthemes.verify.Decision;
import reviewthemes.verify.ReviewState;
import reviewthemes.verify.ThemeDefinition;

/** What decisions came to, worked out again only if any was added or the machine says otherwise. */
public final class RecentStates {
  private static final int MOST = 8;

  private record Kept(
      ReviewResult result, Map<ThemeId, ThemeDefinition> definitions, ReviewState state) {
    boolean fits(
        ReviewResult now, List<Decision> log, Map<ThemeId, ThemeDefinition> currentDefinitions) {
      return result == now && definitions == currentDefinitions && isSame(state.log(), log);
    }
  }

  /** A number stands for one decision, which never changes. */
  private static boolean isSame(List<Decision> one, List<Decision> other) {
    if (one.size() != other.size()) {
      return false;
    }
    for (int i = one.size() - 1; i >= 0; i--) {
      if (one.get(i).number() != other.get(i).number()) {
        return false;
      }
    }
    return true;
  }

  private final List<Kept> kept = new ArrayList<>();

  /**
   * The same as {@link ReviewState#of}.
   *
   * @param log decisions about the review, the earliest first
   */
  public synchronized ReviewState of(
      ReviewResult result, List<Decision> log, Map<ThemeId, ThemeDefinition> definitions) {
    for (Kept one : kept) {
      if (one.fits(result, log, definitions)) {
        return one.state();
      }
    }
    ReviewState state = ReviewState.of(result, log, definitions);
    if (kept.size() == MOST) {
      kept.remove(0);
    }
    kept.add(new Kept(result, definitions, state));
    return state;
  }
}
