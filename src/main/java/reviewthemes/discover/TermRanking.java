package reviewthemes.discover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts terms in order, and together what shares its telling words. */
public final class TermRanking {
  private static final double NEARLY_ALL = .7;

  private TermRanking() {}

  /** The weightiest first. */
  public static List<NewTheme> rank(List<Term> terms, TermRules rules) {
    List<Term> ordered = new ArrayList<>(terms);
    ordered.removeIf(term -> isPartOfAnother(term, terms));
    ordered.sort(
        Comparator.comparing((Term term) -> -weight(term, rules)).thenComparing(Term::shown));
    Map<String, Integer> spread = spread(ordered, rules);
    List<List<Term>> groups = new ArrayList<>();
    for (Term term : ordered) {
      groups.stream()
          .filter(group -> belongs(term, group.get(0), spread, rules))
          .findFirst()
          .orElseGet(
              () -> {
                List<Term> group = new ArrayList<>();
                groups.add(group);
                return group;
              })
          .add(term);
    }
    return groups.stream().map(NewTheme::new).toList();
  }

  private static double weight(Term term, TermRules rules) {
    return term.stems().size() == 1 ? rules.singleWeight() * term.weight() : term.weight();
  }

  /** Whether it is hardly ever used outside a longer term. */
  private static boolean isPartOfAnother(Term term, List<Term> terms) {
    return terms.stream()
        .anyMatch(
            other -> term.isWithin(other) && other.uncaught() >= NEARLY_ALL * term.uncaught());
  }

  /** In how many terms each telling word stands. */
  private static Map<String, Integer> spread(List<Term> terms, TermRules rules) {
    Map<String, Integer> spread = new HashMap<>();
    terms.forEach(
        term -> telling(term, rules).forEach(stem -> spread.merge(stem, 1, Integer::sum)));
    return spread;
  }

  private static Set<String> telling(Term term, TermRules rules) {
    Set<String> stems = new HashSet<>(term.stems());
    stems.removeAll(rules.generic());
    stems.removeIf(stem -> stem.length() <= 3);
    return stems;
  }

  /** A word that stands in many terms holds none of them together. */
  private static boolean belongs(
      Term term, Term head, Map<String, Integer> spread, TermRules rules) {
    return telling(term, rules).stream()
        .filter(telling(head, rules)::contains)
        .anyMatch(stem -> spread.get(stem) <= rules.mostSharing());
  }
}
