package reviewthemes.context;

import java.util.List;
import java.util.Optional;

/**
 * A rule of {@code pipeline/context.yaml}: some triggers, what they say and about which words.
 *
 * @param id id, unique among the rules
 * @param meaning what the triggers say
 * @param look where the scope lies
 * @param reach how far it goes
 * @param stoppable whether terminators cut the scope short
 * @param weight how much it counts among cues of the same axis
 * @param negated what it says under a negator, if that is not simply the opposite
 * @param triggers the phrases that set it off
 */
public record CueRule(
    String id,
    Meaning meaning,
    Look look,
    Reach reach,
    boolean stoppable,
    double weight,
    Optional<Meaning> negated,
    List<Phrase> triggers) {
  public CueRule {
    triggers = List.copyOf(triggers);
  }
}
