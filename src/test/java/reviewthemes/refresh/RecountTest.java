package reviewthemes.refresh;

import static org.assertj.core.api.Assertions.assertThat;
import static reviewthemes.verify.Scene.ANN;
import static reviewthemes.verify.Scene.BEN;
import static reviewthemes.verify.Scene.FACT;
import static reviewthemes.verify.Scene.REVIEW;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reviewthemes.assembly.Workspaces;
import reviewthemes.count.Basis;
import reviewthemes.count.Sample;
import reviewthemes.count.Standing;
import reviewthemes.output.ReviewResult;
import reviewthemes.store.StoredWorkspace;
import reviewthemes.verify.Act;
import reviewthemes.verify.Assignment;
import reviewthemes.verify.Coder;
import reviewthemes.verify.Draft;
import reviewthemes.verify.Presence;
import reviewthemes.verify.Scene;

/** What counted at a time is told by decisions, and by who had finished then. */
class RecountTest {
  @TempDir private Path folder;
  private StoredWorkspace workspace;

  @BeforeEach
  void fill() {
    workspace = Workspaces.create(folder.toString(), Clock.systemUTC());
    ReviewResult result =
        Scene.result(
            List.of(Scene.flag(FACT, Scene.quote("q-2", "She had been depressed.", 5, 300))));
    long run = workspace.keeper().start("in", result.producedBy(), List.of());
    workspace.keeper().keep(run, result, Scene.PDF);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void what_is_decided_blind_counts_from_the_time_that_all_had_finished() {
    long before = decide(ANN);
    assertThat(standing(before)).isEqualTo(Standing.PRESENT);
    decide(ANN);
    workspace.team().assign(new Assignment(REVIEW, ANN, true));
    workspace.team().assign(new Assignment(REVIEW, BEN, true));
    long during = decide(BEN);
    assertThat(standing(during)).isEqualTo(Standing.UNVERIFIED);
    workspace.team().finish(REVIEW, ANN, true);
    decide(BEN);
    workspace.team().finish(REVIEW, BEN, true);
    long after = decide(ANN);
    assertThat(standing(after)).isEqualTo(Standing.PRESENT);
    assertThat(standing(during)).as("as it was then").isEqualTo(Standing.UNVERIFIED);
    assertThat(standing(before)).as("as it was before that").isEqualTo(Standing.PRESENT);
  }

  private Standing standing(long upTo) {
    return new Recount(workspace, Sample.CATALOGUE)
        .cases(workspace.reviews().all(), upTo)
        .get(0)
        .standing(FACT, Basis.VERDICTS);
  }

  private long decide(Coder coder) {
    var basis = new reviewthemes.verify.Basis(1, Scene.SHA256, "c1", "d1", "m1");
    Act act = new Act.OnTheme(FACT, Presence.PRESENT);
    return workspace
        .decisions()
        .append(new Draft(UUID.randomUUID(), coder, REVIEW, basis, act, 1))
        .number();
  }
}
