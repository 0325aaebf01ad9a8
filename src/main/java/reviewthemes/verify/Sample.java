package reviewthemes.verify;

import java.time.Instant;
import java.util.List;

/**
 * Passages without a quote that were drawn at random, to see what was missed; never changed.
 *
 * @param id id, by which {@link Act.Audit} names it
 * @param at when it was drawn
 * @param coder who drew it
 * @param seed what the draw follows from; the same seed draws the same from the same passages
 * @param seen number of the last decision before the draw
 * @param population how many passages there were to draw from
 * @param passages what was drawn, in the order in which it is to be looked at
 */
public record Sample(
    String id,
    Instant at,
    Coder coder,
    long seed,
    long seen,
    int population,
    List<Drawn> passages) {
  public Sample {
    passages = List.copyOf(passages);
    if (id.isBlank() || passages.isEmpty() || passages.size() > population) {
      throw new IllegalArgumentException(
          "no sample: " + passages.size() + " of " + population + " passages");
    }
  }
}
