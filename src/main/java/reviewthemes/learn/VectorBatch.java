package reviewthemes.learn;

import java.util.List;

/** The entries of several vectors in the order of their features. */
final class VectorBatch {
  private final int[] ids;
  private final int[] vectors;
  private final float[] values;

  private VectorBatch(int size) {
    ids = new int[size];
    vectors = new int[size];
    values = new float[size];
  }

  /**
   * @param features number of all features; ids are below
   */
  static VectorBatch of(List<Vector> vectors, int features) {
    int[] starts = new int[features + 1];
    for (Vector vector : vectors) {
      for (int id : vector.ids()) {
        starts[id + 1]++;
      }
    }
    for (int id = 0; id < features; id++) {
      starts[id + 1] += starts[id];
    }
    VectorBatch batch = new VectorBatch(starts[features]);
    for (int v = 0; v < vectors.size(); v++) {
      Vector vector = vectors.get(v);
      for (int i = 0; i < vector.size(); i++) {
        int entry = starts[vector.ids()[i]]++;
        batch.ids[entry] = vector.ids()[i];
        batch.vectors[entry] = v;
        batch.values[entry] = vector.values()[i];
      }
    }
    return batch;
  }

  int size() {
    return ids.length;
  }

  /** The feature of an entry. */
  int id(int entry) {
    return ids[entry];
  }

  /** The vector, by place in the list, that an entry belongs to. */
  int vector(int entry) {
    return vectors[entry];
  }

  float value(int entry) {
    return values[entry];
  }
}
