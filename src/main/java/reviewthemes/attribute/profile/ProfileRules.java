package reviewthemes.attribute.profile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import reviewthemes.context.Assertion;

/**
 * All rules for what a review tells as a whole.
 *
 * @param attributes rules by attribute; one without rules is worked out otherwise
 * @param dates reads dates
 * @param agencies what agencies look like; the first that fits counts
 * @param bands age bands by attribute, the youngest first
 * @param atIncident words that stand for the day of the incident in a period
 * @param frontEnds roles of sections that are no longer the title page
 * @param out roles of sections that tell nothing
 * @param notAsserted assertions that tell nothing
 * @param full what a report is that nothing calls a summary
 * @param fullFrom from how many sentences on
 */
public record ProfileRules(
    Map<Attribute, AttributeRules> attributes,
    DateReader dates,
    List<Wording> agencies,
    Map<Attribute, List<AgeBand>> bands,
    Pattern atIncident,
    Set<String> frontEnds,
    Set<String> out,
    Set<Assertion> notAsserted,
    String full,
    int fullFrom) {
  /** The first character that stands for a child's name in the text that rules see. */
  public static final char NAME = '\uE000';

  /** The last such character. */
  public static final char LAST_NAME = '\uE0FF';

  public ProfileRules {
    attributes = Map.copyOf(attributes);
    agencies = List.copyOf(agencies);
    bands = Map.copyOf(bands);
    frontEnds = Set.copyOf(frontEnds);
    out = Set.copyOf(out);
    notAsserted = Set.copyOf(notAsserted);
  }
}
