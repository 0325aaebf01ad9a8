package reviewthemes.assembly;

import java.io.IOException;
import java.nio.file.Files;
import reviewthemes.output.ResultMaker;
import reviewthemes.output.ReviewResult;
import reviewthemes.pipeline.CodedReview;
import reviewthemes.pipeline.ProducedBy;
import reviewthemes.pipeline.batch.Batch;
import reviewthemes.pipeline.batch.InputFile;
import reviewthemes.pipeline.batch.Results;
import reviewthemes.review.ReviewId;
import reviewthemes.store.StoredWorkspace;

/** Keeps results of a refresh in the workspace at once, and finds there the files it has. */
final class WorkspaceResults implements Results, Batch.Bytes {
  private final StoredWorkspace workspace;
  private final RefreshPlan plan;
  private final long run;

  /**
   * @param run number of the run
   */
  WorkspaceResults(StoredWorkspace workspace, RefreshPlan plan, long run) {
    this.workspace = workspace;
    this.plan = plan;
    this.run = run;
  }

  @Override
  public byte[] of(InputFile file) throws IOException {
    String shelved = plan.shelved().get(file.id());
    if (shelved == null) {
      return Files.readAllBytes(file.path());
    }
    return workspace
        .reviews()
        .pdf(shelved)
        .orElseThrow(() -> new IOException(file.name() + " is no longer in the workspace"));
  }

  /** The plan holds none that is there. */
  @Override
  public boolean holds(ReviewId id, String file, String sha256, ProducedBy producedBy) {
    return false;
  }

  /** One at a time: a database of one file has one writer. */
  @Override
  public synchronized void keep(CodedReview coded, ProducedBy producedBy) throws IOException {
    ReviewResult result = ResultMaker.make(coded, producedBy);
    InputFile file =
        plan.toRead().stream()
            .filter(one -> one.id().equals(coded.review().id()))
            .findFirst()
            .orElseThrow();
    byte[] bytes = of(file);
    if (!Hashes.sha256(bytes).equals(result.review().sha256())) {
      throw new IOException(file.name() + " changed while it was read: run this again");
    }
    workspace.keeper().keep(run, result, bytes);
  }
}
