package reviewthemes.count;

import java.util.Optional;

/**
 * One code in one review.
 *
 * @param suggested whether the machine suggests it
 * @param verdict what a person decided, if anybody has
 */
public record Mark(boolean suggested, Optional<Verdict> verdict) {
  /** A suggestion on which nobody has decided. */
  public static Mark suggestion(boolean suggested) {
    return new Mark(suggested, Optional.empty());
  }

  Standing standing(Basis basis) {
    if (basis == Basis.SUGGESTIONS) {
      return suggested ? Standing.PRESENT : Standing.ABSENT;
    }
    return verdict
        .map(
            decided ->
                switch (decided) {
                  case PRESENT -> Standing.PRESENT;
                  case ABSENT -> Standing.ABSENT;
                  case CANNOT_TELL -> Standing.CANNOT_TELL;
                  case DISPUTED -> Standing.DISPUTED;
                })
        .orElse(Standing.UNVERIFIED);
  }

  /** Whether a person decided otherwise than the machine suggests. */
  boolean isOverruled() {
    Standing standing = standing(Basis.VERDICTS);
    return standing.isKnown() && (standing == Standing.PRESENT) != suggested;
  }
}
