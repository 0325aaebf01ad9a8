package reviewthemes.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reviewthemes.assembly.Workspaces;
import reviewthemes.store.Decisions;
import reviewthemes.store.StoredWorkspace;
import reviewthemes.verify.Scene;

/** How long it takes until a decision is on the disk; docs/workspace.md quotes what it prints. */
class DecisionSpeedIT {
  private static final int DECISIONS = 2000;
  private static final double BEARABLE_MS = 50;

  @TempDir private Path folder;

  @Test
  void a_decision_is_on_the_disk_before_anybody_notices() {
    long opening = System.nanoTime();
    try (StoredWorkspace workspace = Workspaces.create(folder.toString(), Clock.systemUTC())) {
      print("open a new workspace", ms(opening));
      long run = workspace.keeper().start("in", Scene.result(List.of()).producedBy(), List.of());
      workspace.keeper().keep(run, Scene.result(List.of()), Scene.PDF);
      double[] times =
          IntStream.range(0, DECISIONS).mapToDouble(i -> append(workspace)).sorted().toArray();
      print("append, median", times[DECISIONS / 2]);
      print("append, 99 of 100", times[DECISIONS * 99 / 100]);
      print("append, slowest", times[DECISIONS - 1]);
      print("read all, first time", read(workspace));
      read(workspace);
      print("read all, third time", read(workspace));
      assertThat(times[DECISIONS / 2]).isLessThan(BEARABLE_MS);
    }
    opening = System.nanoTime();
    Workspaces.open(folder.toString(), Clock.systemUTC()).close();
    print("open it again", ms(opening));
  }

  private static double append(StoredWorkspace workspace) {
    long start = System.nanoTime();
    workspace.decisions().append(Decisions.accept(Scene.ANN));
    return ms(start);
  }

  private static double read(StoredWorkspace workspace) {
    long start = System.nanoTime();
    assertThat(workspace.decisions().of(Scene.REVIEW)).hasSize(DECISIONS);
    return ms(start);
  }

  private static double ms(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  private static void print(String what, double ms) {
    System.out.printf("%-24s %8.2f ms%n", what, ms);
  }
}
