package reviewthemes.learn;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Takes features as the numbers that a model has for them, to score the sentences of one review.
 *
 * <p>A feature that the model does not know counts for the norm of its group and is left out.
 */
final class NumberedFeatures implements FeatureSink {
  /** A word's number in this review, and in the model. */
  private record Word(int own, int known) {}

  private final FeatureNumbers numbers;
  private final Map<String, Word> words = new HashMap<>();
  private long[] keys = new long[256];
  private int[] features = new int[256];
  private float[] values = new float[256];
  private int[] places = new int[1024];
  private int[] used = new int[256];
  private int inGroup;
  private int[] ids = new int[256];
  private float[] scaled = new float[256];
  private int count;

  NumberedFeatures(FeatureNumbers numbers) {
    this.numbers = numbers;
  }

  @Override
  public void set(FeatureKind kind, String what, double value) {
    set(kind, what, "", value);
  }

  @Override
  public void set(FeatureKind kind, String first, String second, double value) {
    Word one = word(first);
    Word two = word(second);
    long key = FeatureNumbers.key(kind, one.own(), two.own());
    int place = place(key);
    if (places[place] > 0) {
      int known = places[place] - 1;
      values[known] = Math.max(values[known], (float) value);
      return;
    }
    if (inGroup == keys.length) {
      grow();
      place = place(key);
    }
    keys[inGroup] = key;
    features[inGroup] = numbers.feature(kind, one.known(), two.known());
    values[inGroup] = (float) value;
    used[inGroup] = place;
    places[place] = ++inGroup;
  }

  private Word word(String text) {
    Word word = words.get(text);
    if (word == null) {
      word = new Word(words.size(), numbers.word(text));
      words.put(text, word);
    }
    return word;
  }

  /** Where in {@code places} a feature is, or else may be put. */
  private int place(long key) {
    int place = FeatureNumbers.hash(key) & (places.length - 1);
    while (places[place] > 0 && keys[places[place] - 1] != key) {
      place = (place + 1) & (places.length - 1);
    }
    return place;
  }

  private void grow() {
    keys = Arrays.copyOf(keys, 2 * inGroup);
    features = Arrays.copyOf(features, 2 * inGroup);
    values = Arrays.copyOf(values, 2 * inGroup);
    used = Arrays.copyOf(used, 2 * inGroup);
    places = new int[2 * places.length];
    for (int i = 0; i < inGroup; i++) {
      used[i] = place(keys[i]);
      places[used[i]] = i + 1;
    }
  }

  @Override
  public void close(double norm) {
    double squares = 0;
    for (int i = 0; i < inGroup; i++) {
      squares += values[i] * values[i];
    }
    double scale = norm / Math.sqrt(squares);
    if (count + inGroup > ids.length) {
      ids = Arrays.copyOf(ids, 2 * (count + inGroup));
      scaled = Arrays.copyOf(scaled, ids.length);
    }
    for (int i = 0; i < inGroup && squares > 0; i++) {
      if (features[i] != FeatureNumbers.NONE) {
        ids[count] = features[i];
        scaled[count++] = (float) (values[i] * scale);
      }
    }
    for (int i = 0; i < inGroup; i++) {
      places[used[i]] = 0;
    }
    inGroup = 0;
  }

  /** The features of all groups since the last call. */
  Vector take() {
    long[] order = new long[count];
    for (int i = 0; i < count; i++) {
      order[i] = ((long) ids[i] << 32) | i;
    }
    Arrays.sort(order);
    int[] sortedIds = new int[count];
    float[] sortedValues = new float[count];
    for (int i = 0; i < count; i++) {
      sortedIds[i] = (int) (order[i] >>> 32);
      sortedValues[i] = scaled[(int) order[i]];
    }
    count = 0;
    return new Vector(sortedIds, sortedValues);
  }
}
