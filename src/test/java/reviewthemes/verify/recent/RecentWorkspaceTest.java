package reviewthemes.verify.recent;

import static org.assertj.core.api.Assertions.assertThat;
import static reviewthemes.store.Decisions.accept;
import static reviewthemes.verify.Scene.ANN;
import static reviewthemes.verify.Scene.BEN;
import static reviewthemes.verify.Scene.CONCERN;
import static reviewthemes.verify.Scene.REVIEW;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reviewthemes.assembly.Workspaces;
import reviewthemes.output.FlagResult;
import reviewthemes.output.ReviewResult;
import reviewthemes.pipeline.ProducedBy;
import reviewthemes.review.ReviewId;
import reviewthemes.store.StoredWorkspace;
import reviewthemes.verify.Decision;
import reviewthemes.verify.Scene;
import reviewthemes.verify.ThemeDefinition;

/** What is remembered never hides what another program changed. */
class RecentWorkspaceTest {
  private static final List<FlagResult> FLAGS =
      List.of(Scene.flag(CONCERN, Scene.quote("q-1", "Records were not kept.", 3, 100)));

  @TempDir private Path folder;
  private StoredWorkspace other;
  private RecentWorkspace recent;

  @BeforeEach
  void open() {
    other = Workspaces.create(folder.toString(), Clock.systemUTC());
    keep("m1", FLAGS, "Notes are kept.");
    recent = new RecentWorkspace(Workspaces.open(folder.toString(), Clock.systemUTC()));
  }

  @AfterEach
  void close() {
    recent.close();
    other.close();
  }

  private void keep(String model, List<FlagResult> flags, String definition) {
    ReviewResult result = Scene.result(flags);
    ProducedBy by = new ProducedBy("c1", "p1", model, "0");
    ThemeDefinition means =
        new ThemeDefinition("h" + definition.hashCode(), CONCERN.theme(), List.of(definition));
    long run = other.keeper().start("in", by, List.of(means));
    other.keeper().keep(run, new ReviewResult(result.review(), flags, by), Scene.PDF);
    other.keeper().inFolder(Set.of(REVIEW));
  }

  @Test
  void decisions_of_others_are_seen() {
    Decision first = other.decisions().append(accept(ANN));
    assertThat(recent.decisions().of(REVIEW)).containsExactly(first);
    Decision second = other.decisions().append(accept(BEN));
    Decision third = recent.decisions().append(accept(ANN));
    assertThat(recent.decisions().of(REVIEW)).containsExactly(first, second, third);
    assertThat(recent.decisions().of(REVIEW, first.number())).containsExactly(second, third);
    assertThat(recent.decisions().all()).isEqualTo(other.decisions().all());
    assertThat(recent.decisions().after(second.number())).containsExactly(third);
    assertThat(recent.decisions().of(new ReviewId("elsewhere"))).isEmpty();
  }

  @Test
  void a_new_run_is_seen() {
    assertSame();
    keep("m2", List.of(), "Notes are kept well.");
    assertSame();
    assertThat(recent.reviews().result(REVIEW).orElseThrow().flags()).isEmpty();
    other.keeper().inFolder(Set.of());
    assertSame();
    assertThat(recent.reviews().find(REVIEW).orElseThrow().inFolder()).isFalse();
  }

  private void assertSame() {
    assertThat(recent.reviews().find(REVIEW)).isEqualTo(other.reviews().find(REVIEW)).isPresent();
    assertThat(recent.reviews().all()).isEqualTo(other.reviews().all()).hasSize(1);
    assertThat(recent.reviews().result(REVIEW)).isEqualTo(other.reviews().result(REVIEW));
    assertThat(recent.definitions().current()).isEqualTo(other.definitions().current()).hasSize(1);
    ThemeDefinition now = other.definitions().current().get(CONCERN.theme());
    assertThat(recent.definitions().find(now.hash())).contains(now);
    assertThat(recent.reviews().find(new ReviewId("elsewhere"))).isEmpty();
    assertThat(recent.reviews().result(new ReviewId("elsewhere"))).isEmpty();
  }
}
