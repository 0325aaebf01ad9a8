package reviewthemes.verify.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Draws at random, each with the same chance, none twice. */
public final class Draw {
  private Draw() {}

  /**
   * Draws from {@code all}, in an order that is random, too, so that whoever stops early has looked
   * at a random sample all the same.
   *
   * @param size how many at most
   * @param seed the same seed draws the same from the same list
   */
  public static <T> List<T> of(List<T> all, int size, long seed) {
    List<T> rest = new ArrayList<>(all);
    Random random = new Random(seed);
    int drawn = Math.min(size, rest.size());
    for (int i = 0; i < drawn; i++) {
      int other = i + random.nextInt(rest.size() - i);
      T taken = rest.get(other);
      rest.set(other, rest.get(i));
      rest.set(i, taken);
    }
    return List.copyOf(rest.subList(0, drawn));
  }
}
