package reviewthemes.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import reviewthemes.assembly.CoderOnDemand;
import reviewthemes.assembly.Counting;
import reviewthemes.assembly.Refresh;
import reviewthemes.assembly.RefreshPlan;
import reviewthemes.count.commons.CommonsStatistics;
import reviewthemes.pipeline.batch.InputFinder;
import reviewthemes.pipeline.batch.Inputs;
import reviewthemes.pipeline.batch.Outcome;
import reviewthemes.refresh.Diff;
import reviewthemes.refresh.Differ;
import reviewthemes.refresh.Manifest;
import reviewthemes.refresh.Snapshots;
import reviewthemes.store.StoredWorkspace;

/**
 * One refresh: find what is new, read it, count, say what moved.
 *
 * @param workspace where everything is kept
 * @param coder reads reviews
 * @param counting what is counted
 * @param tables prints and writes
 * @param console tells of the reading
 */
record RefreshRun(
    StoredWorkspace workspace,
    CoderOnDemand coder,
    Counting counting,
    RefreshTables tables,
    Console console) {
  /** Returns the exit code. */
  int run(
      Optional<String> wanted, LocalDate today, Optional<Path> folder, boolean only, int threads)
      throws IOException {
    String name = name(wanted, today);
    Inputs inputs =
        folder.isPresent()
            ? InputFinder.find(folder.get())
            : new Inputs(List.of(), true, List.of(), List.of());
    if (folder.isPresent() && inputs.files().isEmpty()) {
      inputs.problems().forEach(tables::say);
      throw new IOException(
          folder.get() + " holds no PDF files: check that it is the right folder");
    }
    Refresh refresh = new Refresh(workspace, coder, counting);
    RefreshPlan plan = refresh.plan(inputs, only);
    if (plan.counted().isEmpty()) {
      throw new IOException("there are no reviews to count: name a folder with PDF files");
    }
    plan.notes().forEach(tables::say);
    tables.say("To read: " + plan.toRead().size() + " of " + plan.counted().size() + " reviews");
    String input = folder.map(Path::toString).orElse("");
    Refresh.Done done = refresh.make(name, input, plan, threads, console);
    List<String> notRead =
        done.outcomes().stream().filter(one -> !one.isRead()).map(Outcome::message).toList();
    if (!notRead.isEmpty() || !plan.problems().isEmpty()) {
      tables.say("");
      tables.say("Not read:");
      notRead.forEach(line -> tables.say("  " + line));
      plan.problems().forEach(line -> tables.say("  " + line));
    }
    tell(done);
    workspace.warnings().forEach(tables::say);
    return notRead.isEmpty() && plan.problems().isEmpty() ? Main.READ : Main.SOME_NOT_READ;
  }

  private void tell(Refresh.Done done) throws IOException {
    if (done.before().isPresent()) {
      Diff diff =
          Differ.diff(
              counting.catalogue(),
              new CommonsStatistics(),
              done.before().get(),
              done.now(),
              done.recount());
      tables.print(diff);
      tables.write(diff);
    } else {
      tables.say("");
      tables.say("This is the first refresh: there is nothing to hold it against.");
    }
    tables.manifest(done.now().snapshot());
    tables.say("Kept as       " + done.now().snapshot().name());
  }

  private String name(Optional<String> wanted, LocalDate today) throws IOException {
    Snapshots snapshots = workspace.snapshots();
    if (wanted.isPresent()) {
      String name = wanted.get();
      if (!Manifest.isName(name)) {
        throw new IOException(
            "--name takes up to 60 letters, digits, dots, dashes and underscores, such as 2026");
      }
      if (name.equals(Refresh.START) || snapshots.find(name).isPresent()) {
        throw new IOException("there is a refresh '" + name + "' already: choose another --name");
      }
      return name;
    }
    String name = today.toString();
    for (int i = 2; snapshots.find(name).isPresent(); i++) {
      name = today + "-" + i;
    }
    return name;
  }
}
