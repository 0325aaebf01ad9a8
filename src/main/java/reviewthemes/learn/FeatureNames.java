package reviewthemes.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Numbers the features that a model knows; others are left out of vectors. */
public final class FeatureNames {
  private final List<String> names;
  private final Map<String, Integer> numbers;

  /**
   * @param names the features in order, without doubles
   */
  public FeatureNames(Collection<String> names) {
    this.names = List.copyOf(names);
    this.numbers = new HashMap<>(2 * names.size());
    for (String name : this.names) {
      if (numbers.put(name, numbers.size()) != null) {
        throw new IllegalArgumentException("feature '" + name + "' is there twice");
      }
    }
  }

  /** Knows the features that occur in at least {@code least} of {@code all}, in order of name. */
  public static FeatureNames of(Collection<Features> all, int least) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Features features : all) {
      features.values().keySet().forEach(name -> counts.merge(name, 1, Integer::sum));
    }
    List<String> kept = new ArrayList<>();
    counts.forEach(
        (name, count) -> {
          if (count >= least) {
            kept.add(name);
          }
        });
    return new FeatureNames(kept);
  }

  public List<String> names() {
    return names;
  }

  public int size() {
    return names.size();
  }

  /** The number of a feature, or -1. */
  public int number(String name) {
    return numbers.getOrDefault(name, -1);
  }

  /** The known ones of {@code features} as a vector. */
  public Vector vector(Features features) {
    int[] ids = new int[features.values().size()];
    int count = 0;
    Map<Integer, Float> values = new HashMap<>(2 * ids.length);
    for (Map.Entry<String, Float> entry : features.values().entrySet()) {
      Integer id = numbers.get(entry.getKey());
      if (id != null) {
        ids[count++] = id;
        values.put(id, entry.getValue());
      }
    }
    ids = Arrays.copyOf(ids, count);
    Arrays.sort(ids);
    float[] sorted = new float[count];
    for (int i = 0; i < count; i++) {
      sorted[i] = values.get(ids[i]);
    }
    return new Vector(ids, sorted);
  }
}
