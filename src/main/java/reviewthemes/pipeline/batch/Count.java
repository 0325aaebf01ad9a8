package reviewthemes.pipeline.batch;

/** Counts files as they are done, and tells whoever listens. */
final class Count {
  private final Progress progress;
  private final int total;
  private int done;

  Count(Progress progress, int total) {
    this.progress = progress;
    this.total = total;
  }

  synchronized Outcome done(Outcome outcome) {
    done++;
    progress.done(outcome, done, total);
    return outcome;
  }
}
