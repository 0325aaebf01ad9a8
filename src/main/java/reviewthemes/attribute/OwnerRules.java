package reviewthemes.attribute;

import java.util.regex.Pattern;

/**
 * Words for people, by which it is told whose age is stated.
 *
 * @param child words that may mean the index child
 * @param other words that mean somebody else
 * @param pronoun pronouns that may stand for the index child
 */
public record OwnerRules(Pattern child, Pattern other, Pattern pronoun) {}
