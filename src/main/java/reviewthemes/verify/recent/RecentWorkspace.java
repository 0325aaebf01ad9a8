package reviewthemes.verify.recent;

import java.util.List;
import reviewthemes.verify.DecisionLog;
import reviewthemes.verify.Definitions;
import reviewthemes.verify.ReviewShelf;
import reviewthemes.verify.RunLog;
import reviewthemes.verify.Samples;
import reviewthemes.verify.Team;
import reviewthemes.verify.Workspace;

/** A workspace that answers from memory what cannot have changed. */
public final class RecentWorkspace implements Workspace {
  private final Workspace workspace;
  private final ReviewShelf reviews;
  private final DecisionLog decisions;
  private final Definitions definitions;

  /**
   * @param workspace asked for whatever is new; closed with this one
   */
  public RecentWorkspace(Workspace workspace) {
    this.workspace = workspace;
    this.reviews = new RecentReviews(workspace.reviews());
    this.decisions = new RecentDecisions(workspace.decisions());
    this.definitions = new RecentDefinitions(workspace.definitions(), workspace.runs());
  }

  @Override
  public ReviewShelf reviews() {
    return reviews;
  }

  @Override
  public RunLog runs() {
    return workspace.runs();
  }

  @Override
  public DecisionLog decisions() {
    return decisions;
  }

  @Override
  public Definitions definitions() {
    return definitions;
  }

  @Override
  public Team team() {
    return workspace.team();
  }

  @Override
  public Samples samples() {
    return workspace.samples();
  }

  @Override
  public List<String> warnings() {
    return workspace.warnings();
  }

  @Override
  public void close() {
    workspace.close();
  }
}
