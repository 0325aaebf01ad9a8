package reviewthemes.verify.trail;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import reviewthemes.codebook.ThemeId;
import reviewthemes.verify.Decision;

/**
 * Which decisions to tell of; nothing chosen is all of them.
 *
 * @param review id of a review, or empty
 * @param theme id of a theme, or empty
 * @param coder name of a coder, or empty
 * @param from first day (UTC)
 * @param to last day
 */
public record TrailFilter(
    String review, String theme, String coder, Optional<LocalDate> from, Optional<LocalDate> to) {
  public static final TrailFilter ALL =
      new TrailFilter("", "", "", Optional.empty(), Optional.empty());

  /**
   * @param about the theme of the decision, or of the one that it takes back
   */
  boolean fits(Decision decision, Optional<ThemeId> about) {
    LocalDate day = decision.at().atZone(ZoneOffset.UTC).toLocalDate();
    return (review.isEmpty() || decision.review().value().equals(review))
        && (coder.isEmpty() || decision.coder().name().equals(coder))
        && (theme.isEmpty() || about.filter(id -> id.value().equals(theme)).isPresent())
        && from.filter(day::isBefore).isEmpty()
        && to.filter(day::isAfter).isEmpty();
  }
}
