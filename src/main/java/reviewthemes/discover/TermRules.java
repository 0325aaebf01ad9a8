package reviewthemes.discover;

import java.util.Set;

/**
 * What counts as a term.
 *
 * @param expert ids of the roles of sections in which reviewers judge
 * @param background ids of the roles of sections that tell what happened
 * @param generic stems of words that make no term by themselves
 * @param longest number of words of the longest term
 * @param shortestSingle number of letters that a term of one word has at least
 * @param singleWeight what a term of one word weighs beside longer ones, 0 to 1
 * @param fewestReviews number of reviews that have to use a term
 * @param mostCaught share of its sentences that themes may catch, 0 to 1
 * @param mostSharing number of terms that may share a word for it to hold them together
 * @param examples number of examples of each
 */
public record TermRules(
    Set<String> expert,
    Set<String> background,
    Set<String> generic,
    int longest,
    int shortestSingle,
    double singleWeight,
    int fewestReviews,
    double mostCaught,
    int mostSharing,
    int examples) {
  public TermRules {
    expert = Set.copyOf(expert);
    background = Set.copyOf(background);
    generic = Set.copyOf(generic);
  }
}
