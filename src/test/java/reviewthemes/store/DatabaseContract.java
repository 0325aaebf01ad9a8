package reviewthemes.store;

import static reviewthemes.verify.Scene.CONCERN;
import static reviewthemes.verify.Scene.FACT;
import static reviewthemes.verify.Scene.flag;
import static reviewthemes.verify.Scene.quote;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import reviewthemes.output.FlagResult;
import reviewthemes.output.ReviewResult;
import reviewthemes.pipeline.ProducedBy;
import reviewthemes.verify.Scene;
import reviewthemes.verify.ThemeDefinition;

/** An open workspace with one review, whatever database it is kept in. */
public abstract class DatabaseContract {
  static final List<FlagResult> FLAGS =
      List.of(
          flag(CONCERN, quote("q-1", "Records were not kept.", 3, 100)),
          flag(FACT, quote("q-2", "She had been depressed.", 5, 300)));
  static final ReviewResult RESULT = Scene.result(FLAGS);
  static final ThemeDefinition DEFINITION =
      new ThemeDefinition("d1", CONCERN.theme(), List.of("Recording", "Notes, \u201ckept\u201d"));

  protected StoredWorkspace workspace;

  /** Opens the same, empty workspace again and again during a test. */
  protected abstract StoredWorkspace open();

  /** A connection beside the workspace's own. */
  protected abstract Connection connect() throws SQLException;

  @BeforeEach
  void openIt() {
    workspace = open();
    keep(RESULT);
  }

  @AfterEach
  void closeIt() {
    workspace.close();
  }

  long keep(ReviewResult result) {
    long run = workspace.keeper().start("in", result.producedBy(), List.of(DEFINITION));
    workspace.keeper().keep(run, result, Scene.PDF);
    return run;
  }

  static ReviewResult with(String model, List<FlagResult> flags) {
    return new ReviewResult(RESULT.review(), flags, new ProducedBy("c1", "p1", model, "0"));
  }
}
