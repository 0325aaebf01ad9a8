package reviewthemes.pipeline.batch;

/** Hears of every file that is done; one call at a time, from any thread. */
public interface Progress {
  /**
   * @param outcome what became of the file
   * @param done how many files are done, this one included
   * @param total how many there are
   */
  void done(Outcome outcome, int done, int total);
}
