package reviewthemes.verify;

import reviewthemes.output.Document;
import reviewthemes.output.Row;
import reviewthemes.pipeline.ProducedBy;
import reviewthemes.review.ReviewId;

/**
 * A review of the workspace, as the latest run that read it left it.
 *
 * @param row the document, and what is suggested by code
 * @param run number of the run that read it
 * @param producedBy what made the suggestions
 * @param inFolder whether it was in the folder at the last run; decisions are kept if it was not
 */
public record ReviewEntry(Row row, long run, ProducedBy producedBy, boolean inFolder) {
  public ReviewId id() {
    return new ReviewId(document().id());
  }

  /** Title, file, hash, pages, coverage. */
  public Document document() {
    return row.review();
  }
}
