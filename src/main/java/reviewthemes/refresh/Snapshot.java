package reviewthemes.refresh;

import java.time.Instant;
import reviewthemes.pipeline.ProducedBy;

/**
 * A refresh that was kept under a name; never changed.
 *
 * @param number from 1, later ones higher
 * @param at when it was made
 * @param producedBy the versions that were installed then
 * @param manifest what it was made of, and what it came to
 */
public record Snapshot(long number, Instant at, ProducedBy producedBy, Manifest manifest) {
  public String name() {
    return manifest.name();
  }
}
