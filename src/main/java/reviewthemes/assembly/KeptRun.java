package reviewthemes.assembly;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import reviewthemes.codebook.Codebook;
import reviewthemes.output.ResultStore;
import reviewthemes.output.ReviewResult;
import reviewthemes.pipeline.ProducedBy;
import reviewthemes.pipeline.batch.InputFile;
import reviewthemes.pipeline.batch.Inputs;
import reviewthemes.pipeline.batch.Outcome;
import reviewthemes.review.ReviewId;
import reviewthemes.store.RunKeeper;
import reviewthemes.verify.ThemeDefinition;

/** Takes what a run wrote into a workspace. */
public final class KeptRun {
  private final RunKeeper keeper;
  private final ResultStore results;

  /**
   * @param results what the run wrote
   */
  public KeptRun(RunKeeper keeper, ResultStore results) {
    this.keeper = keeper;
    this.results = results;
  }

  /**
   * Keeps every result, changed or not, so that a run that was stopped is made up for by the next.
   *
   * @param input folder or file, for people
   * @throws IOException if a file cannot be read
   */
  public void keep(
      String input, Codebook codebook, ProducedBy producedBy, Inputs inputs, List<Outcome> outcomes)
      throws IOException {
    long run =
        keeper.start(
            input, producedBy, codebook.themes().stream().map(ThemeDefinition::of).toList());
    Set<ReviewId> read = new HashSet<>();
    for (Outcome outcome : outcomes) {
      Optional<ReviewResult> result =
          outcome.isRead() ? results.read(outcome.file().id()) : Optional.empty();
      if (result.isPresent()) {
        keeper.keep(run, result.get(), bytes(outcome.file(), result.get()));
        read.add(outcome.file().id());
      }
    }
    if (inputs.folder()) {
      keeper.inFolder(read);
    }
  }

  private static byte[] bytes(InputFile file, ReviewResult result) throws IOException {
    byte[] bytes = Files.readAllBytes(file.path());
    if (!Hashes.sha256(bytes).equals(result.review().sha256())) {
      throw new IOException(file.name() + " changed while it was read: run this again");
    }
    return bytes;
  }
}
