package reviewthemes.review.section;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Gives a role to a paragraph or box by the words it starts with, such as "Learning point 3:".
 *
 * @param role id of the role
 * @param words patterns for the head at the paragraph's start
 */
public record RunInRule(String role, List<Pattern> words) {
  public RunInRule {
    words = List.copyOf(words);
  }
}
