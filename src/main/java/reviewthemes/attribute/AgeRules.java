package reviewthemes.attribute;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import reviewthemes.context.Assertion;
import reviewthemes.context.Subject;

/**
 * How the age of the index children at the incident is found.
 *
 * @param numbers values of words for numbers
 * @param ordinals values of ordinals
 * @param units pattern of each unit's names
 * @param ages ways to state an age
 * @param cues words beside an age that count
 * @param roles what the section's role adds
 * @param out roles whose sections are not looked at
 * @param subjects what it adds whom the age is about; an age about another is left out
 * @param notAsserted how a sentence that states nothing is asserted
 * @param names words that are no part of a child's name in a title
 * @param owners words for people who may own an age
 * @param joint where a sentence on two children may be cut
 * @param weights of all else
 */
public record AgeRules(
    Map<String, Integer> numbers,
    Map<String, Integer> ordinals,
    Map<AgeUnit, String> units,
    List<AgeRule> ages,
    List<AgeCue> cues,
    Map<String, Double> roles,
    Set<String> out,
    Map<Subject, Double> subjects,
    Set<Assertion> notAsserted,
    NameRules names,
    OwnerRules owners,
    Pattern joint,
    Weights weights) {
  public AgeRules {
    numbers = Map.copyOf(numbers);
    ordinals = Map.copyOf(ordinals);
    units = Map.copyOf(units);
    ages = List.copyOf(ages);
    cues = List.copyOf(cues);
    roles = Map.copyOf(roles);
    out = Set.copyOf(out);
    subjects = Map.copyOf(subjects);
    notAsserted = Set.copyOf(notAsserted);
  }

  /**
   * What counts besides words.
   *
   * @param early for standing at the very start; falls to nothing at a quarter of the review
   * @param named for an index child named in the sentence
   * @param support share of the scores of other ages that agree
   * @param least score below which no age is told
   * @param quote score below which an agreeing sentence is no quote
   */
  public record Weights(double early, double named, double support, double least, double quote) {}
}
