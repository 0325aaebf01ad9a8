package reviewthemes.attribute;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * How the names of index children are read from titles.
 *
 * @param designation "Child P" and the like
 * @param institution words that mark a part of a title as that of a board
 * @param notNames words with a capital that are no names, in lower case
 */
public record NameRules(Pattern designation, Pattern institution, Set<String> notNames) {
  public NameRules {
    notNames = Set.copyOf(notNames);
  }
}
