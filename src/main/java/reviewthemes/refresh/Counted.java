package reviewthemes.refresh;

import java.util.List;
import java.util.Map;
import reviewthemes.codebook.ThemeId;
import reviewthemes.count.CodedCase;
import reviewthemes.verify.ThemeDefinition;

/**
 * A refresh with the cases that it counts.
 *
 * @param snapshot the refresh
 * @param cases its reviews as coded
 * @param definitions what the themes meant
 */
public record Counted(
    Snapshot snapshot, List<CodedCase> cases, Map<ThemeId, ThemeDefinition> definitions) {
  public Counted {
    cases = List.copyOf(cases);
    definitions = Map.copyOf(definitions);
  }
}
