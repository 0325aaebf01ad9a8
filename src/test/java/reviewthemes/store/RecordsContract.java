package reviewthemes.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static reviewthemes.store.Decisions.accept;
import static reviewthemes.verify.Scene.ANN;
import static reviewthemes.verify.Scene.BEN;
import static reviewthemes.verify.Scene.CONCERN;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reviewthemes.count.Basis;
import reviewthemes.refresh.Figure;
import reviewthemes.refresh.Manifest;
import reviewthemes.refresh.Snapshot;
import reviewthemes.refresh.Source;
import reviewthemes.verify.Account;
import reviewthemes.verify.Assignment;
import reviewthemes.verify.Decision;
import reviewthemes.verify.Drawn;
import reviewthemes.verify.Finish;
import reviewthemes.verify.ReviewEntry;
import reviewthemes.verify.Role;
import reviewthemes.verify.Sample;
import reviewthemes.verify.Scene;

/** What is kept beside decisions: refreshes, who codes what, samples. */
public abstract class RecordsContract extends DatabaseContract {
  private Manifest manifest(String name) {
    List<ReviewEntry> entries = workspace.reviews().all();
    return new Manifest(
        name,
        "in",
        workspace.runs().latest().orElseThrow().number(),
        7,
        "counts1",
        entries.stream().map(Source::of).toList(),
        List.of(
            new Figure("parent.mental_health", Basis.SUGGESTIONS, 1, 1),
            new Figure("parent.mental_health", Basis.VERDICTS, 0, 0)));
  }

  @Test
  void a_refresh_comes_back_as_it_was_kept() {
    Manifest manifest = manifest("2025");
    Snapshot kept = workspace.snapshots().add(manifest);
    workspace.close();
    workspace = open();
    assertThat(workspace.snapshots().all()).containsExactly(kept);
    assertThat(kept.manifest()).isEqualTo(manifest);
    assertThat(kept.producedBy()).isEqualTo(RESULT.producedBy());
    assertThat(workspace.snapshots().find("2025")).contains(kept);
    assertThat(workspace.snapshots().find("2026")).isEmpty();
    assertThat(workspace.snapshots().entries(kept)).isEqualTo(workspace.reviews().all());
  }

  @Test
  void what_a_refresh_counts_is_kept_when_its_reviews_are_read_again() {
    Snapshot kept = workspace.snapshots().add(manifest("2025"));
    List<ReviewEntry> then = workspace.reviews().all();
    keep(with("m2", List.of(FLAGS.get(1))));
    keep(with("m3", List.of(FLAGS.get(0))));
    assertThat(workspace.snapshots().entries(kept)).isEqualTo(then);
    assertThat(workspace.reviews().result(Scene.REVIEW, 1)).contains(RESULT);
    assertThat(workspace.reviews().result(Scene.REVIEW, 2))
        .as("no refresh counts the second")
        .contains(RESULT);
    assertThat(workspace.definitions().at(1)).containsEntry(CONCERN.theme(), DEFINITION);
    assertThat(workspace.definitions().at(9)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE snapshot SET decisions = 9",
        "DELETE FROM snapshot_review",
        "UPDATE snapshot_count SET present = 0",
        "DELETE FROM snapshot_count"
      })
  void the_database_itself_refuses_to_change_a_refresh(String change) throws SQLException {
    workspace.snapshots().add(manifest("2025"));
    try (Connection connection = connect()) {
      assertThatThrownBy(() -> connection.createStatement().execute(change))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("refreshes are never");
    }
  }

  @Test
  void two_refreshes_do_not_share_a_name() {
    workspace.snapshots().add(manifest("2025"));
    assertThatThrownBy(() -> workspace.snapshots().add(manifest("2025")))
        .isInstanceOf(RuntimeException.class);
    assertThat(workspace.snapshots().all()).hasSize(1);
  }

  @Test
  void accounts_and_assignments_can_be_changed() {
    workspace.team().put(new Account(BEN, Role.CODER, "hash"));
    workspace.team().put(new Account(ANN, Role.VIEWER, ""));
    workspace.team().put(new Account(ANN, Role.ADJUDICATOR, ""));
    assertThat(workspace.team().accounts())
        .containsExactly(
            new Account(ANN, Role.ADJUDICATOR, ""), new Account(BEN, Role.CODER, "hash"));
    workspace.team().remove(ANN);
    assertThat(workspace.team().account(ANN)).isEmpty();
    Assignment assignment = new Assignment(Scene.REVIEW, ANN, true);
    workspace.team().assign(new Assignment(Scene.REVIEW, ANN, false));
    workspace.team().assign(assignment);
    assertThat(workspace.team().assignments()).containsExactly(assignment);
    long last = workspace.decisions().append(accept(ANN)).number();
    workspace.team().assign(assignment);
    assertThat(workspace.team().assignments()).as("since it was blind").containsExactly(assignment);
    workspace.team().assign(new Assignment(Scene.REVIEW, ANN, false));
    assertThat(workspace.team().assignments())
        .containsExactly(new Assignment(Scene.REVIEW, ANN, false, last));
    workspace.team().withdraw(assignment);
    assertThat(workspace.team().assignments()).isEmpty();
  }

  @Test
  void samples_come_back_as_they_were_drawn() throws SQLException {
    Drawn drawn =
        new Drawn(Scene.REVIEW, 1, Scene.SHA256, "4.2 Findings", Decisions.QUOTE.passage());
    Instant at = Instant.parse("2026-03-01T10:00:00.250Z");
    Sample first = new Sample("s-1", at, ANN, -5, 3, 900, List.of(drawn, drawn));
    Sample second = new Sample("s-2", at.plusSeconds(1), BEN, Long.MAX_VALUE, 0, 1, List.of(drawn));
    workspace.samples().add(first);
    workspace.samples().add(second);
    workspace.close();
    workspace = open();
    assertThat(workspace.samples().all()).containsExactly(first, second);
    assertThat(workspace.samples().find("s-2")).contains(second);
    assertThat(workspace.samples().find("s-3")).isEmpty();
    try (Connection connection = connect()) {
      for (String change :
          List.of("UPDATE audit_sample SET seed = 1", "DELETE FROM audit_passage")) {
        assertThatThrownBy(() -> connection.createStatement().execute(change))
            .isInstanceOf(SQLException.class)
            .hasMessageContaining("samples are never");
      }
    }
  }

  @Test
  void who_finished_is_kept_with_what_they_had_decided_and_never_changed() throws SQLException {
    Decision last = workspace.decisions().append(accept(ANN));
    Finish done = workspace.team().finish(Scene.REVIEW, ANN, true);
    Finish not = workspace.team().finish(Scene.REVIEW, ANN, false);
    assertThat(done.upTo()).isEqualTo(last.number());
    assertThat(workspace.team().finishes()).containsExactly(done, not);
    try (Connection connection = connect()) {
      for (String change :
          List.of("UPDATE finish SET finished = 0", "DELETE FROM finish WHERE finished = 1")) {
        assertThatThrownBy(() -> connection.createStatement().execute(change))
            .isInstanceOf(SQLException.class)
            .hasMessageContaining("never");
      }
    }
    assertThat(workspace.team().finishes()).containsExactly(done, not);
  }
}
