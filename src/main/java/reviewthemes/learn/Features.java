package reviewthemes.learn;

import java.util.LinkedHashMap;
import java.util.Map;

/** Named numbers that describe a sentence, in the order in which they were found. */
public final class Features {
  private final Map<String, Float> values = new LinkedHashMap<>();

  /** Sets a feature; what was set before under that name is kept if it is larger. */
  public void set(String name, double value) {
    values.merge(name, (float) value, Math::max);
  }

  /**
   * Adds all of {@code group}, scaled so that the squares of its values sum up to {@code norm²}.
   */
  public void addScaled(Features group, double norm) {
    double squares = 0;
    for (float value : group.values.values()) {
      squares += value * value;
    }
    if (squares > 0) {
      double scale = norm / Math.sqrt(squares);
      group.values.forEach((name, value) -> set(name, value * scale));
    }
  }

  public Map<String, Float> values() {
    return values;
  }
}
