package reviewthemes.assembly;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import reviewthemes.codebook.ThemeId;
import reviewthemes.count.CodedCase;
import reviewthemes.pipeline.batch.Batch;
import reviewthemes.pipeline.batch.Inputs;
import reviewthemes.pipeline.batch.Outcome;
import reviewthemes.pipeline.batch.Progress;
import reviewthemes.refresh.Counted;
import reviewthemes.refresh.Figure;
import reviewthemes.refresh.Manifest;
import reviewthemes.refresh.Recount;
import reviewthemes.refresh.Snapshot;
import reviewthemes.refresh.Source;
import reviewthemes.review.ReviewId;
import reviewthemes.store.StoredWorkspace;
import reviewthemes.verify.ReviewEntry;
import reviewthemes.verify.ThemeDefinition;

/**
 * Brings a workspace up to date and keeps what it comes to under a name.
 *
 * <p>Before the first refresh, what is there is kept as {@value #START}, so that there is something
 * to hold it against.
 */
public final class Refresh {
  /** What the state before the first refresh is called. */
  public static final String START = "start";

  private final StoredWorkspace workspace;
  private final CoderOnDemand coder;
  private final Counting counting;
  private List<ReviewEntry> entries = List.of();

  public Refresh(StoredWorkspace workspace, CoderOnDemand coder, Counting counting) {
    this.workspace = workspace;
    this.coder = coder;
    this.counting = counting;
  }

  /**
   * A refresh that was made.
   *
   * @param before the one before it, if there was anything
   * @param now what it came to
   * @param recount knows the decisions up to it
   * @param outcomes what became of each file that had to be read
   */
  public record Done(
      Optional<Counted> before, Counted now, Recount recount, List<Outcome> outcomes) {
    public Done {
      outcomes = List.copyOf(outcomes);
    }
  }

  /**
   * What has to be read.
   *
   * @param only whether reviews that are not in the folder count no longer
   */
  public RefreshPlan plan(Inputs inputs, boolean only) {
    return new RefreshPlanner(entries(), coder.producedBy()).plan(inputs, only);
  }

  /** All reviews of the workspace as they were when the refresh began; read once. */
  private List<ReviewEntry> entries() {
    if (entries.isEmpty()) {
      entries = workspace.reviews().all();
    }
    return entries;
  }

  /**
   * Reads what the plan says, and counts.
   *
   * @param name name of the refresh, which no other has
   * @param input the folder, for people
   * @param threads how many files at a time
   */
  public Done make(String name, String input, RefreshPlan plan, int threads, Progress progress)
      throws IOException {
    Optional<Snapshot> earlier = workspace.snapshots().latest();
    Optional<Counted> start = earlier.isEmpty() ? keepStart() : Optional.empty();
    List<ThemeDefinition> definitions =
        coder.codebook().themes().stream().map(ThemeDefinition::of).toList();
    long run = workspace.keeper().start(input, coder.producedBy(), definitions);
    WorkspaceResults results = new WorkspaceResults(workspace, plan, run);
    List<Outcome> outcomes =
        new Batch(coder, results, threads, true, results).run(plan.toRead(), progress);
    workspace.keeper().inFolder(plan.counted());
    Recount recount = new Recount(workspace, counting.catalogue());
    Counted now = keep(name, input, run, counted(plan, outcomes), recount);
    return new Done(
        start.or(() -> earlier.map(one -> counted(one, recount))), now, recount, outcomes);
  }

  private Optional<Counted> keepStart() {
    List<ReviewEntry> there = entries().stream().filter(ReviewEntry::inFolder).toList();
    if (there.isEmpty()) {
      return Optional.empty();
    }
    long run = workspace.runs().latest().orElseThrow().number();
    return Optional.of(keep(START, "", run, there, new Recount(workspace, counting.catalogue())));
  }

  /** The reviews that count now; of those that were read now, as they were read. */
  private List<ReviewEntry> counted(RefreshPlan plan, List<Outcome> outcomes) {
    Map<ReviewId, ReviewEntry> now = new TreeMap<>();
    entries().stream()
        .filter(entry -> plan.counted().contains(entry.id()))
        .forEach(entry -> now.put(entry.id(), entry));
    for (Outcome outcome : outcomes) {
      if (outcome.isRead()) {
        ReviewId id = outcome.file().id();
        now.put(id, workspace.reviews().find(id).orElseThrow());
      }
    }
    return List.copyOf(now.values());
  }

  private Counted keep(
      String name, String input, long run, List<ReviewEntry> counted, Recount recount) {
    long decisions = recount.lastDecision();
    List<CodedCase> cases = recount.cases(counted, decisions);
    Snapshot snapshot =
        workspace
            .snapshots()
            .add(
                new Manifest(
                    name,
                    input,
                    run,
                    decisions,
                    counting.version(),
                    counted.stream().map(Source::of).toList(),
                    Figure.of(counting.catalogue().items(), cases)));
    return new Counted(snapshot, cases, definitions(snapshot));
  }

  /** An earlier refresh, with its cases as they were. */
  public Counted counted(Snapshot snapshot, Recount recount) {
    List<CodedCase> cases = recount.cases(entries(snapshot), snapshot.manifest().decisions());
    return new Counted(snapshot, cases, definitions(snapshot));
  }

  /** Its reviews; where all are still as they were read for it, those known already. */
  private List<ReviewEntry> entries(Snapshot snapshot) {
    Map<ReviewId, ReviewEntry> known = new HashMap<>();
    entries().forEach(entry -> known.put(entry.id(), entry));
    List<Source> sources = snapshot.manifest().sources();
    boolean same = sources.stream().allMatch(source -> source.isOf(known.get(source.review())));
    return same
        ? sources.stream().map(source -> known.get(source.review())).toList()
        : workspace.snapshots().entries(snapshot);
  }

  private Map<ThemeId, ThemeDefinition> definitions(Snapshot snapshot) {
    return workspace.definitions().at(snapshot.manifest().run());
  }
}
