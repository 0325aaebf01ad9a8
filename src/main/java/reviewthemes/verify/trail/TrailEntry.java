package reviewthemes.verify.trail;

import java.util.Optional;
import java.util.OptionalLong;
import reviewthemes.codebook.Code;
import reviewthemes.verify.Decision;
import reviewthemes.verify.Passage;
import reviewthemes.verify.ThemeDefinition;

/**
 * A decision, told in full.
 *
 * @param decision the decision
 * @param title title of the review
 * @param file the review's file
 * @param code what it is about, if about a theme
 * @param what what was decided, in words
 * @param passage the words it is about, if any
 * @param machine what the machine had said, in words, or empty
 * @param definition the theme's definition at that time, if it is kept
 * @param now the theme's definition now, if that is another or gone
 * @param note comment or reason, or empty
 * @param takenBackBy number of the decision that took it back, if one did
 */
public record TrailEntry(
    Decision decision,
    String title,
    String file,
    Optional<Code> code,
    String what,
    Optional<Passage> passage,
    String machine,
    Optional<ThemeDefinition> definition,
    Optional<ThemeDefinition> now,
    String note,
    OptionalLong takenBackBy) {

  /** Whether the theme is defined otherwise now, or no longer. */
  public boolean stale() {
    return definition.isPresent() && !definition.equals(now);
  }

  /** The codebook's version at that time, as short as that of the models. */
  public String codebook() {
    String version = decision.basis().codebook();
    return version.substring(0, Math.min(version.length(), 12));
  }

  /** Name of the theme as it was called at that time, or its id, or empty. */
  public String theme() {
    return definition
        .map(wording -> wording.lines().get(0))
        .or(() -> code.map(about -> about.theme().value()))
        .orElse("");
  }
}
