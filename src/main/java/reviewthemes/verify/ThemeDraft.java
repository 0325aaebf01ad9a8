package reviewthemes.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reviewthemes.codebook.Code;
import reviewthemes.output.FlagResult;

/** A theme's state while the decisions are gone through. */
final class ThemeDraft {
  private final Code code;
  private final Optional<FlagResult> flag;
  private final Map<Coder, ThemeStanding> standings = new LinkedHashMap<>();
  private final List<Decision> comments = new ArrayList<>();
  private Optional<ThemeStanding> settled = Optional.empty();

  ThemeDraft(Code code, Optional<FlagResult> flag) {
    this.code = code;
    this.flag = flag;
  }

  void hold(ThemeStanding standing, boolean settles) {
    if (settles) {
      settled = Optional.of(standing);
    } else {
      standings.put(standing.decision().coder(), standing);
    }
  }

  void comment(Decision decision) {
    comments.add(decision);
  }

  ThemeState state() {
    return new ThemeState(code, flag, standings, settled, comments);
  }
}
