package reviewthemes.learn;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbers of a model's features by kind and words, without putting names together. */
final class FeatureNumbers {
  static final int NONE = -1;

  private final Map<String, Integer> words = new HashMap<>();
  private final long[] keys;
  private final int[] numbers;
  private int count;

  /**
   * @param names the features' names, in the order of their numbers
   * @throws IllegalArgumentException if a name is there twice
   */
  FeatureNumbers(List<String> names) {
    int room = Integer.highestOneBit(2 * names.size() + 1) << 1;
    keys = new long[room];
    numbers = new int[room];
    Arrays.fill(numbers, NONE);
    for (String name : names) {
      Parts parts = Parts.of(name);
      long key = key(parts.kind(), noted(parts.first()), noted(parts.second()));
      int place = place(key);
      if (numbers[place] != NONE) {
        throw new IllegalArgumentException("feature '" + name + "' is there twice");
      }
      keys[place] = key;
      numbers[place] = count++;
    }
  }

  private record Parts(FeatureKind kind, String first, String second) {
    static Parts of(String name) {
      for (FeatureKind kind : FeatureKind.values()) {
        if (name.startsWith(kind.start())) {
          String what = name.substring(kind.start().length());
          int joint = kind.joint().isEmpty() ? -1 : what.indexOf(kind.joint());
          return joint < 0
              ? new Parts(kind, what, "")
              : new Parts(
                  kind, what.substring(0, joint), what.substring(joint + kind.joint().length()));
        }
      }
      throw new IllegalStateException("no kind for " + name);
    }
  }

  /** The number of a feature, or {@link #NONE}, by its name. */
  int feature(String name) {
    Parts parts = Parts.of(name);
    return feature(parts.kind(), word(parts.first()), word(parts.second()));
  }

  private int noted(String word) {
    return words.computeIfAbsent(word, any -> words.size());
  }

  /** The number of a word that some feature has, or {@link #NONE}. */
  int word(String word) {
    return words.getOrDefault(word, NONE);
  }

  /** The number of a feature, or {@link #NONE}, by the numbers of its words. */
  int feature(FeatureKind kind, int first, int second) {
    return first == NONE || second == NONE ? NONE : numbers[place(key(kind, first, second))];
  }

  static long key(FeatureKind kind, int first, int second) {
    return ((long) kind.ordinal() << 56) | ((long) first << 28) | second;
  }

  private int place(long key) {
    int place = hash(key) & (keys.length - 1);
    while (numbers[place] != NONE && keys[place] != key) {
      place = (place + 1) & (keys.length - 1);
    }
    return place;
  }

  static int hash(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32);
  }
}
