package reviewthemes.refresh;

import reviewthemes.pipeline.ProducedBy;
import reviewthemes.review.ReviewId;
import reviewthemes.verify.ReviewEntry;

/**
 * A review of a refresh, as it was read.
 *
 * @param review which review
 * @param file the file's name
 * @param sha256 hash of the file's bytes, in hex
 * @param run number of the run that read it
 * @param producedBy what made the suggestions
 */
public record Source(ReviewId review, String file, String sha256, long run, ProducedBy producedBy) {
  public static Source of(ReviewEntry entry) {
    return new Source(
        entry.id(),
        entry.document().file(),
        entry.document().sha256(),
        entry.run(),
        entry.producedBy());
  }

  /** Whether it is the reading of that entry, which may be null. */
  public boolean isOf(ReviewEntry entry) {
    return entry != null && review.equals(entry.id()) && run == entry.run();
  }
}
