package reviewthemes.store;

import java.util.List;
import java.util.Set;
import reviewthemes.output.ReviewResult;
import reviewthemes.pipeline.ProducedBy;
import reviewthemes.review.ReviewId;
import reviewthemes.verify.ThemeDefinition;

/** Takes what a run suggests into the workspace; never touches a decision. */
public interface RunKeeper {
  /**
   * Starts a run and returns its number.
   *
   * @param input folder or file, for people
   * @param definitions what the themes mean now
   */
  long start(String input, ProducedBy producedBy, List<ThemeDefinition> definitions);

  /**
   * Keeps a result, all of it or nothing, with the file it was made of. Does nothing if the same
   * program and data made the latest result of the same file.
   *
   * @param run number of the run
   * @param pdf bytes of the file
   */
  void keep(long run, ReviewResult result, byte[] pdf);

  /** Notes which reviews were in the folder; the others keep their decisions. */
  void inFolder(Set<ReviewId> reviews);
}
