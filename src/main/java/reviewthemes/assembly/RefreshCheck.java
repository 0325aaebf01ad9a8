package reviewthemes.assembly;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reviewthemes.count.CodedCase;
import reviewthemes.output.ResultMaker;
import reviewthemes.output.ReviewResult;
import reviewthemes.pipeline.ReviewCoder;
import reviewthemes.refresh.Check;
import reviewthemes.refresh.Figure;
import reviewthemes.refresh.Recount;
import reviewthemes.refresh.Snapshot;
import reviewthemes.refresh.Source;
import reviewthemes.review.UnreadableReview;
import reviewthemes.store.StoredWorkspace;

/** Makes a refresh again from what its manifest names, and says whether it comes to the same. */
public final class RefreshCheck {
  private final StoredWorkspace workspace;
  private final Counting counting;
  private final Snapshot snapshot;

  public RefreshCheck(StoredWorkspace workspace, Counting counting, Snapshot snapshot) {
    this.workspace = workspace;
    this.counting = counting;
    this.snapshot = snapshot;
  }

  /** The counts, from the readings that it names and the decisions up to it. */
  public Check counts() {
    Recount recount = new Recount(workspace, counting.catalogue());
    List<CodedCase> cases =
        recount.cases(workspace.snapshots().entries(snapshot), snapshot.manifest().decisions());
    List<Figure> kept = snapshot.manifest().figures();
    return Check.of(kept, Figure.of(Check.items(counting.catalogue().items(), kept), cases));
  }

  /** Whether computed themes were counted by other rules than now. */
  public boolean isCountedOtherwise() {
    return !counting.version().equals(snapshot.manifest().counting());
  }

  /** One line for each file that is not there as it was. */
  public List<String> files() {
    List<String> problems = new ArrayList<>();
    for (Source source : snapshot.manifest().sources()) {
      Optional<byte[]> pdf = workspace.reviews().pdf(source.sha256());
      if (pdf.isEmpty()) {
        problems.add(source.file() + " is not in the workspace");
      } else if (!Hashes.sha256(pdf.get()).equals(source.sha256())) {
        problems.add(source.file() + " is not the file that was read");
      }
    }
    return problems;
  }

  /**
   * What reading the files again comes to.
   *
   * @param same how many reviews come out the same, to the last quote
   * @param others how many were read by versions other than those installed
   * @param differ one line for each that comes out otherwise
   */
  public record Again(int same, int others, List<String> differ) {
    public Again {
      differ = List.copyOf(differ);
    }
  }

  /** Reads every file again that the installed versions had read. */
  public Again readAgain(ReviewCoder coder) throws IOException {
    int same = 0;
    int others = 0;
    List<String> differ = new ArrayList<>();
    for (Source source : snapshot.manifest().sources()) {
      if (!source.producedBy().equals(coder.producedBy())) {
        others++;
        continue;
      }
      coder.prepare();
      if (comesOutTheSame(source, coder)) {
        same++;
      } else {
        differ.add(source.file() + " comes out otherwise");
      }
    }
    return new Again(same, others, differ);
  }

  private boolean comesOutTheSame(Source source, ReviewCoder coder) {
    Optional<ReviewResult> then = workspace.reviews().result(source.review(), source.run());
    Optional<byte[]> pdf = workspace.reviews().pdf(source.sha256());
    if (then.isEmpty() || pdf.isEmpty()) {
      return false;
    }
    try {
      return ResultMaker.make(
              coder.code(source.review(), source.file(), pdf.get()), coder.producedBy())
          .equals(then.get());
    } catch (UnreadableReview e) {
      return false;
    }
  }
}
