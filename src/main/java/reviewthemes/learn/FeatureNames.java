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
  private final FeatureNumbers numbers;

  /**
   * @param names the features in order, without doubles
   */
  public FeatureNames(Collection<String> names) {
    this.names = List.copyOf(names);
    this.numbers = new FeatureNumbers(this.names);
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
    return numbers.feature(name);
  }

  /** The numbers by kind and words. */
  FeatureNumbers numbers() {
    return numbers;
  }

  /** The known ones of {@code features} as a vector. */
  public Vector vector(Features features) {
    int[] ids = new int[features.values().size()];
    int count = 0;
    Map<Integer, Float> values = new HashMap<>(2 * ids.length);
    for (Map.Entry<String, Float> entry : features.values().entrySet()) {
      int id = numbers.feature(entry.getKey());
      if (id != FeatureNumbers.NONE) {
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
