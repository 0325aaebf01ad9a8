package reviewthemes.cli;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import reviewthemes.assembly.CoderOnDemand;
import reviewthemes.assembly.Counting;
import reviewthemes.assembly.Refresh;
import reviewthemes.assembly.RefreshCheck;
import reviewthemes.count.commons.CommonsStatistics;
import reviewthemes.refresh.Check;
import reviewthemes.refresh.Diff;
import reviewthemes.refresh.Differ;
import reviewthemes.refresh.Recount;
import reviewthemes.refresh.Snapshot;
import reviewthemes.refresh.table.FiguresTable;
import reviewthemes.refresh.table.SnapshotsTable;
import reviewthemes.store.StoredWorkspace;

/**
 * Looks at refreshes that were made.
 *
 * @param workspace where they are kept
 * @param coder reads reviews again
 * @param counting what is counted
 * @param tables prints and writes
 */
record RefreshLook(
    StoredWorkspace workspace, CoderOnDemand coder, Counting counting, RefreshTables tables) {
  int list() {
    List<Snapshot> all = workspace.snapshots().all();
    if (all.isEmpty()) {
      tables.say("No refresh was made yet: themes refresh WORKSPACE FOLDER makes one");
    } else {
      tables.print(SnapshotsTable.of(all));
    }
    return Main.READ;
  }

  int show(String name) throws IOException {
    Snapshot snapshot = find(name);
    tables.print(SnapshotsTable.of(List.of(snapshot)));
    tables.print(FiguresTable.of(snapshot, counting.catalogue().items()));
    tables.manifest(snapshot);
    return Main.READ;
  }

  int diff(String earlier, String later) throws IOException {
    Refresh refresh = new Refresh(workspace, coder, counting);
    Recount recount = new Recount(workspace, counting.catalogue());
    Diff diff =
        Differ.diff(
            counting.catalogue(),
            new CommonsStatistics(),
            refresh.counted(find(earlier), recount),
            refresh.counted(find(later), recount),
            recount);
    tables.print(diff);
    if (!tables.place().each()) {
      tables.write(diff);
    }
    return Main.READ;
  }

  int check(String name, boolean readAgain) throws IOException {
    Snapshot snapshot = find(name);
    RefreshCheck check = new RefreshCheck(workspace, counting, snapshot);
    Check counts = check.counts();
    tables.say(
        counts.agree()
            + " of "
            + (counts.agree() + counts.differ().size())
            + " counts come out the same, from the readings and the decisions up to number "
            + snapshot.manifest().decisions());
    counts.differ().forEach(line -> tables.say("  " + line));
    if (check.isCountedOtherwise()) {
      tables.say("Computed themes were counted by other rules then.");
    }
    List<String> files = check.files();
    int reviews = snapshot.manifest().sources().size();
    tables.say(reviews - files.size() + " of " + reviews + " PDF files are there, unchanged");
    files.forEach(line -> tables.say("  " + line));
    boolean same = counts.differ().isEmpty() && files.isEmpty();
    return same && (!readAgain || readAgain(check)) ? Main.READ : Main.SOME_NOT_READ;
  }

  private boolean readAgain(RefreshCheck check) throws IOException {
    RefreshCheck.Again again = check.readAgain(coder);
    tables.say(again.same() + " reviews, read again, come out the same to the last quote");
    again.differ().forEach(line -> tables.say("  " + line));
    if (again.others() > 0) {
      tables.say(again.others() + " were read by other versions: install those to read them again");
    }
    return again.differ().isEmpty();
  }

  private Snapshot find(String name) throws IOException {
    List<Snapshot> all = workspace.snapshots().all();
    return all.stream()
        .filter(snapshot -> snapshot.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IOException(
                    "there is no refresh '"
                        + name
                        + "'; there are: "
                        + all.stream().map(Snapshot::name).collect(Collectors.joining(", "))));
  }
}
