package reviewthemes.attribute.status;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words that legal status is told by.
 *
 * @param none the value of a child in no such position
 * @param values words of each other value
 * @param common values common enough to be learned about on their own
 * @param cues words around those
 * @param together cues that say more where they stand together
 * @param unknown words that say that nobody knew the family
 * @param closed words of closing
 * @param file what is closed when a service ends its work
 * @param out roles of sections that tell nothing
 * @param quoted how much a cue makes its sentence the one to quote
 * @param least chance below which nothing is told
 * @param says reasons in words, by id of a cue; {@code silent} where nothing speaks of any position
 */
public record StatusRules(
    String none,
    Map<String, Pattern> values,
    Set<String> common,
    Map<StatusCue, Pattern> cues,
    List<Set<StatusCue>> together,
    Pattern unknown,
    Pattern closed,
    Pattern file,
    Set<String> out,
    Map<StatusCue, Double> quoted,
    double least,
    Map<String, String> says) {
  public StatusRules {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    common = Set.copyOf(common);
    cues = Collections.unmodifiableMap(new EnumMap<>(cues));
    together = List.copyOf(together);
    out = Set.copyOf(out);
    quoted = Map.copyOf(quoted);
    says = Map.copyOf(says);
  }

  /** All values, that of no position last. */
  public List<String> all() {
    List<String> all = new ArrayList<>(values.keySet());
    all.add(none);
    return all;
  }
}
