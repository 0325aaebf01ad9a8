package reviewthemes.attribute.status;

import java.util.OptionalInt;

/**
 * A sentence that may tell the legal status of a child.
 *
 * @param number its number in the review
 * @param text its words, with {@link #CHILD} for each letter of the child's name
 * @param early whether it stands in the review's first quarter
 * @param atAge whether it tells the age at the incident
 * @param cell whether it is a cell of a table
 * @param months how many months after the incident it tells of, below 0 before; empty if unknown
 * @param dated whether that date stands in the sentence itself
 */
public record StatusSentence(
    int number,
    String text,
    boolean early,
    boolean atAge,
    boolean cell,
    OptionalInt months,
    boolean dated) {
  /** Stands for a letter of the child's name. */
  public static final char CHILD = '\uE000';

  /** Whether it tells of a time after the incident. */
  boolean isAfter() {
    return dated && months.isPresent() && months.getAsInt() > 0;
  }
}
