package reviewthemes.context;

import java.util.List;

/**
 * Somebody in a review, as the review names them.
 *
 * @param subject who they are
 * @param gender pronouns that fit
 * @param names designations as printed, such as "Leanne" or "Ms D"
 */
public record CastMember(Subject subject, Gender gender, List<String> names) {
  public CastMember {
    names = List.copyOf(names);
  }
}
