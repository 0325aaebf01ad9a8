package reviewthemes.verify.recent;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import reviewthemes.codebook.ThemeId;
import reviewthemes.verify.Definitions;
import reviewthemes.verify.Run;
import reviewthemes.verify.RunLog;
import reviewthemes.verify.ThemeDefinition;

/** Wordings of themes; those of a run never change. */
final class RecentDefinitions implements Definitions {
  private final Definitions definitions;
  private final RunLog runs;
  private final Map<String, ThemeDefinition> found = new HashMap<>();
  private Map<ThemeId, ThemeDefinition> current = Map.of();
  private long currentRun;

  RecentDefinitions(Definitions definitions, RunLog runs) {
    this.definitions = definitions;
    this.runs = runs;
  }

  @Override
  public synchronized Map<ThemeId, ThemeDefinition> current() {
    long latest = runs.latest().map(Run::number).orElse(0L);
    if (latest != currentRun) {
      current = Map.copyOf(definitions.current());
      currentRun = latest;
    }
    return current;
  }

  @Override
  public Map<ThemeId, ThemeDefinition> at(long run) {
    return definitions.at(run);
  }

  @Override
  public synchronized Optional<ThemeDefinition> find(String hash) {
    if (!found.containsKey(hash)) {
      definitions.find(hash).ifPresent(definition -> found.put(hash, definition));
    }
    return Optional.ofNullable(found.get(hash));
  }
}
