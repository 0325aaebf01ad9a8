package reviewthemes.context;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What {@code pipeline/context.yaml} knows.
 *
 * @param cues cue rules
 * @param terminators phrases that end a stoppable cue's scope
 * @param people words for people
 * @param roles what a section's role says about all its sentences, by role id
 * @param titleWords words of titles that are no names
 * @param notNames words that are part of no person's name
 * @param courtesy pronouns that fit a form of address, such as {@code mrs}
 * @param finiteVerbs words that are finite verbs
 * @param verbEndings endings of other words that are taken for verbs
 */
public record ContextRules(
    List<CueRule> cues,
    List<Phrase> terminators,
    List<PersonRule> people,
    Map<String, Set<Meaning>> roles,
    Set<String> titleWords,
    Set<String> notNames,
    Map<String, Gender> courtesy,
    Set<String> finiteVerbs,
    Set<String> verbEndings) {
  public ContextRules {
    cues = List.copyOf(cues);
    terminators = List.copyOf(terminators);
    people = List.copyOf(people);
    roles = Map.copyOf(roles);
    titleWords = Set.copyOf(titleWords);
    notNames = Set.copyOf(notNames);
    courtesy = Map.copyOf(courtesy);
    finiteVerbs = Set.copyOf(finiteVerbs);
    verbEndings = Set.copyOf(verbEndings);
  }
}
