package reviewthemes.verify;

import java.util.Map;
import java.util.Optional;
import reviewthemes.codebook.ThemeId;

/** What the themes meant, now and at any earlier run. */
public interface Definitions {
  /** Those of the latest run. */
  Map<ThemeId, ThemeDefinition> current();

  /**
   * Those of an earlier run.
   *
   * @param run its number
   */
  Map<ThemeId, ThemeDefinition> at(long run);

  /** The one under which a decision was made ({@link Basis#definition}). */
  Optional<ThemeDefinition> find(String hash);
}
