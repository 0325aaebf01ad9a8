package reviewthemes.refresh;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import reviewthemes.codebook.ThemeId;
import reviewthemes.verify.ThemeDefinition;

/**
 * A theme that means something else than before.
 *
 * @param theme which theme
 * @param before what it meant; absent for a new theme
 * @param now what it means; absent for one that is no longer in the codebook
 */
public record DefinitionChange(
    ThemeId theme, Optional<ThemeDefinition> before, Optional<ThemeDefinition> now) {
  /** All that differ, in the order of their ids. */
  static List<DefinitionChange> of(
      Map<ThemeId, ThemeDefinition> before, Map<ThemeId, ThemeDefinition> now) {
    Set<ThemeId> themes = new TreeSet<>(before.keySet());
    themes.addAll(now.keySet());
    List<DefinitionChange> changes = new ArrayList<>();
    for (ThemeId theme : themes) {
      Optional<ThemeDefinition> then = Optional.ofNullable(before.get(theme));
      Optional<ThemeDefinition> today = Optional.ofNullable(now.get(theme));
      if (!then.map(ThemeDefinition::hash).equals(today.map(ThemeDefinition::hash))) {
        changes.add(new DefinitionChange(theme, then, today));
      }
    }
    return changes;
  }

  public boolean isNew() {
    return before.isEmpty();
  }

  /** The theme's name, as it is now if it is. */
  public String name() {
    return now.or(() -> before).orElseThrow().lines().get(0);
  }
}
