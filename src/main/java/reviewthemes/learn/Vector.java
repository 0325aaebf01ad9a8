package reviewthemes.learn;

/**
 * A sparse vector over numbered features.
 *
 * @param ids numbers of the features, ascending
 * @param values their values
 */
public record Vector(int[] ids, float[] values) {
  public Vector {
    if (ids.length != values.length) {
      throw new IllegalArgumentException(ids.length + " ids but " + values.length + " values");
    }
  }

  public int size() {
    return ids.length;
  }
}
