package reviewthemes.attribute;

import java.util.regex.Pattern;

/**
 * Words that make a stated age more or less likely to be the one wanted.
 *
 * @param id its name
 * @param says what people are told of it, the sentence being what speaks
 * @param where in which text the words are looked for
 * @param weight what they add
 * @param words the words
 */
public record AgeCue(String id, String says, Where where, double weight, Pattern words) {
  /** A text beside a stated age. */
  public enum Where {
    SENTENCE,
    CLAUSE,
    /** The sentence up to the age. */
    BEFORE,
    /** The sentence from the age on. */
    AFTER,
    /** The sentence before, where this one opens with a pronoun that means who is named there. */
    PREVIOUS,
    /** The first cell of the row. */
    LABEL,
    /** The first cells of the table. */
    TABLE
  }
}
