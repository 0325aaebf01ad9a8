package reviewthemes.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reviewthemes.assembly.KeptRun;
import reviewthemes.assembly.Workspaces;
import reviewthemes.output.ResultStore;
import reviewthemes.output.Row;
import reviewthemes.output.json.JsonResults;
import reviewthemes.output.report.Links;
import reviewthemes.output.report.OutputFolder;
import reviewthemes.output.report.Report;
import reviewthemes.pipeline.Sensitivity;
import reviewthemes.pipeline.batch.Batch;
import reviewthemes.pipeline.batch.InputFinder;
import reviewthemes.pipeline.batch.Inputs;
import reviewthemes.pipeline.batch.Outcome;
import reviewthemes.review.ReviewId;
import reviewthemes.store.StoredWorkspace;

/**
 * One run: find the files, code what changed, write tables and page.
 *
 * <p>A folder's run leaves the results of that folder and no others; a single file's run adds its
 * result to what is there.
 *
 * @param input folder or file
 * @param out where results go
 * @param workspace where they are kept for people to decide on, if anywhere
 * @param threads how many files at a time
 * @param force whether to read files that have not changed as well
 * @param sensitivity how readily to suggest
 * @param console where to tell of it
 */
record Run(
    Path input,
    Path out,
    Optional<String> workspace,
    int threads,
    boolean force,
    Sensitivity sensitivity,
    Console console) {

  /** Returns the exit code. */
  int run() throws IOException {
    Inputs inputs = InputFinder.find(input);
    if (inputs.files().isEmpty()) {
      throw new IOException(
          inputs.problems().isEmpty()
              ? input + " holds no PDF files: check that it is the right folder"
              : String.join(System.lineSeparator(), inputs.problems()));
    }
    if (workspace.isEmpty()) {
      return run(inputs, Optional.empty());
    }
    try (StoredWorkspace opened = Workspaces.create(workspace.get(), Clock.systemUTC())) {
      return run(inputs, Optional.of(opened));
    }
  }

  private int run(Inputs inputs, Optional<StoredWorkspace> opened) throws IOException {
    OutputFolder folder = OutputFolder.open(out);
    Wiring wiring = Wiring.load(Home.find(), sensitivity, workspace.flatMap(Workspaces::model));
    ResultStore results = new JsonResults(folder.reviews());

    console.start(inputs.files().size(), input, threads);
    inputs.notes().forEach(console::say);
    Batch batch = new Batch(wiring.coder(), results, threads, force);
    List<Outcome> outcomes = batch.run(inputs.files(), console);

    List<ReviewId> gone = inputs.folder() ? removeOthers(inputs, results) : List.of();
    removeUnreadable(outcomes, results);
    if (opened.isPresent()) {
      new KeptRun(opened.get().keeper(), results)
          .keep(input.toString(), wiring.codebook(), wiring.coder().producedBy(), inputs, outcomes);
      opened.get().warnings().forEach(console::say);
    }
    Map<ReviewId, String> links = Links.from(folder, inputs.files());
    List<Row> rows = new Report(wiring.codebook(), results, folder).write(results.ids(), links);
    console.end(rows, outcomes, inputs.problems(), gone, folder);
    boolean allRead = outcomes.stream().allMatch(Outcome::isRead) && inputs.problems().isEmpty();
    return allRead ? Main.READ : Main.SOME_NOT_READ;
  }

  /** Takes away the results of reviews that are no longer in the folder, and says which. */
  private static List<ReviewId> removeOthers(Inputs inputs, ResultStore results)
      throws IOException {
    Set<ReviewId> current = Set.copyOf(inputs.ids());
    List<ReviewId> gone = new ArrayList<>();
    for (ReviewId id : results.ids()) {
      if (!current.contains(id) && results.remove(id)) {
        gone.add(id);
      }
    }
    return gone;
  }

  /** An older result of a file that can no longer be read would pass for its result. */
  private static void removeUnreadable(List<Outcome> outcomes, ResultStore results)
      throws IOException {
    for (Outcome outcome : outcomes) {
      if (!outcome.isRead()) {
        results.remove(outcome.file().id());
      }
    }
  }
}
