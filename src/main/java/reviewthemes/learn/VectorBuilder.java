package reviewthemes.learn;

import java.util.Arrays;

/** Gathers the features of a vector in ascending order of their numbers. */
final class VectorBuilder {
  private int[] ids = new int[64];
  private float[] values = new float[64];
  private int size;

  void add(int id, double value) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
    }
    ids[size] = id;
    values[size++] = (float) value;
  }

  Vector build() {
    return new Vector(Arrays.copyOf(ids, size), Arrays.copyOf(values, size));
  }
}
