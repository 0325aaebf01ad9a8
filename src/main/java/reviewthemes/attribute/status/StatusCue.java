package reviewthemes.attribute.status;

import java.util.Locale;

/** What the words and the place of a mention say of it. */
public enum StatusCue {
  /** The child is named. */
  NAME,
  /** Somebody who may be the child is spoken of. */
  PRONOUN,
  /** Somebody else is spoken of. */
  OTHER,
  /** Somebody is subject to it, or on it. */
  SUBJECT,
  /** It begins. */
  START,
  /** It ends. */
  END,
  /** It is so at the incident, or goes on. */
  NOW,
  /** It lasts for a time. */
  UNTIL,
  /** It was so before. */
  PAST,
  /** It is so again. */
  AGAIN,
  /** It is not so. */
  NEGATED,
  /** It is thought of, asked or advised. */
  SUPPOSED,
  /** The sentence tells the age at the incident. */
  AGE,
  /** It stands in the first quarter. */
  EARLY,
  /** It stands in a table. */
  CELL,
  /** It is of a time after the incident. */
  AFTER,
  /** It is of the incident's month, or the month before. */
  NEAR,
  /** It is of the half year before. */
  HALF_YEAR,
  /** It is of the two years before. */
  TWO_YEARS,
  /** It is older than that. */
  LONG_AGO;

  private static final int HALF = -6;
  private static final int TWO = -24;

  /** Whether words say it, and not the place. */
  public boolean hasWords() {
    return compareTo(SUPPOSED) <= 0;
  }

  /**
   * When something was.
   *
   * @param months after the incident; below 0 before it
   */
  static StatusCue when(int months) {
    if (months >= -1) {
      return NEAR;
    }
    if (months >= HALF) {
      return HALF_YEAR;
    }
    return months >= TWO ? TWO_YEARS : LONG_AGO;
  }

  /** Its name in files, such as {@code half year}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
