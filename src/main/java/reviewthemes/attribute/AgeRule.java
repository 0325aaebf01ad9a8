package reviewthemes.attribute;

import java.util.regex.Pattern;

/**
 * One way to state an age.
 *
 * @param id its name
 * @param weight how likely its words are an age of a person
 * @param kind how to read its numbers
 * @param cell whether they must fill a table's cell
 * @param adds years to add
 * @param words what it looks like; {@link AgeReader} says which groups it may have
 */
public record AgeRule(String id, double weight, Kind kind, boolean cell, int adds, Pattern words) {
  /** How the numbers of a rule are read. */
  public enum Kind {
    /** As a number and its unit. */
    AGE,
    /** As a number of years. */
    YEARS,
    /** As the years of a birthday. */
    BIRTHDAY,
    /** As a school year. */
    SCHOOL,
    /** There are none: the words mean a newborn child. */
    NEWBORN
  }

  boolean school() {
    return kind == Kind.SCHOOL;
  }
}
