package reviewthemes.sentence;

import java.util.Map;
import java.util.Set;

/**
 * What {@code pipeline/sentences.yaml} knows; all words in lower case and without final full stop.
 *
 * @param neverEnd abbreviations that never end a sentence, such as {@code mrs}
 * @param beforeNumber abbreviations that do not end one before a number, such as {@code para}
 * @param mayEnd abbreviations that may end one, such as {@code p.m}
 * @param lettered words that a single letter follows as a name, such as {@code child} in "Child T"
 * @param reporting verbs that tie a quotation to what follows it, such as {@code said}
 * @param contractions what a clipped word stands for, such as {@code n't} for {@code not}
 */
public record SentenceRules(
    Set<String> neverEnd,
    Set<String> beforeNumber,
    Set<String> mayEnd,
    Set<String> lettered,
    Set<String> reporting,
    Map<String, String> contractions) {
  public SentenceRules {
    neverEnd = Set.copyOf(neverEnd);
    beforeNumber = Set.copyOf(beforeNumber);
    mayEnd = Set.copyOf(mayEnd);
    lettered = Set.copyOf(lettered);
    reporting = Set.copyOf(reporting);
    contractions = Map.copyOf(contractions);
  }
}
