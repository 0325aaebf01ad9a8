package reviewthemes.attribute.profile;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import reviewthemes.context.Subject;

/**
 * Words that tell an attribute.
 *
 * @param id its name
 * @param where where they may stand
 * @param reads how the value is read
 * @param value the value, or empty if it is read from the words
 * @param weight how surely they tell it
 * @param about whom they must be about; anybody if empty
 * @param words what they look like; the group {@code x} is what is read
 * @param not what may not stand in the same text
 * @param previous what the sentence before, in the same block, must hold
 * @param says the reason in words
 */
public record ProfileRule(
    String id,
    Where where,
    Reads reads,
    String value,
    double weight,
    Set<Subject> about,
    Pattern words,
    Optional<Pattern> not,
    Optional<Pattern> previous,
    String says) {
  /** Where words stand. */
  public enum Where {
    /** In a block of the title page. */
    FRONT,
    /** In a sentence of the text. */
    TEXT
  }

  /** How a value is read. */
  public enum Reads {
    /** The rule has it. */
    FIXED,
    /** As it stands. */
    NAME,
    /** As a date. */
    DATE,
    /** As two dates, in groups {@code from} and {@code to}. */
    PERIOD,
    /** As one of the agencies. */
    AGENCY
  }

  public ProfileRule {
    about = Set.copyOf(about);
  }
}
