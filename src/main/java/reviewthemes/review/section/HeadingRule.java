package reviewthemes.review.section;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives a role to sections whose heading matches.
 *
 * @param role id of the role
 * @param words patterns, any of which is found in the heading as {@link HeadingWords} writes it
 * @param unless patterns, none of which may be found
 * @param under roles of the enclosing section in which the rule holds; empty for all
 * @param notUnder roles of the enclosing section in which it does not hold
 * @param certain whether list items below go the role's way whatever their words say
 */
public record HeadingRule(
    String role,
    List<Pattern> words,
    List<Pattern> unless,
    Set<String> under,
    Set<String> notUnder,
    boolean certain) {
  public HeadingRule {
    words = List.copyOf(words);
    unless = List.copyOf(unless);
    under = Set.copyOf(under);
    notUnder = Set.copyOf(notUnder);
  }

  /** The pattern that matches, or null. */
  Pattern match(String heading, String parentRole) {
    if (!under.isEmpty() && !under.contains(parentRole) || notUnder.contains(parentRole)) {
      return null;
    }
    for (Pattern pattern : unless) {
      if (pattern.matcher(heading).find()) {
        return null;
      }
    }
    for (Pattern pattern : words) {
      if (pattern.matcher(heading).find()) {
        return pattern;
      }
    }
    return null;
  }
}
