package reviewthemes.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static reviewthemes.store.Decisions.QUOTE;
import static reviewthemes.store.Decisions.accept;
import static reviewthemes.store.Decisions.draft;
import static reviewthemes.verify.Scene.ANN;
import static reviewthemes.verify.Scene.BEN;
import static reviewthemes.verify.Scene.CONCERN;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reviewthemes.output.ReviewResult;
import reviewthemes.review.ReviewId;
import reviewthemes.verify.Act;
import reviewthemes.verify.Appended;
import reviewthemes.verify.Decision;
import reviewthemes.verify.Draft;
import reviewthemes.verify.InForce;
import reviewthemes.verify.ReviewEntry;
import reviewthemes.verify.Run;
import reviewthemes.verify.Scene;
import reviewthemes.verify.Verdict;

/** What every workspace holds to, whatever database it is kept in. */
public abstract class WorkspaceContract extends RecordsContract {
  @Test
  void what_a_run_suggests_is_there_after_opening_it_again() {
    workspace.close();
    workspace = open();
    ReviewEntry entry = workspace.reviews().find(Scene.REVIEW).orElseThrow();
    assertThat(entry.document()).isEqualTo(RESULT.review());
    assertThat(entry.row().suggestions()).isEqualTo(2);
    assertThat(entry.producedBy()).isEqualTo(RESULT.producedBy());
    assertThat(workspace.reviews().all()).containsExactly(entry);
    assertThat(workspace.reviews().result(Scene.REVIEW)).contains(RESULT);
    assertThat(workspace.reviews().pdf(Scene.SHA256).orElseThrow()).isEqualTo(Scene.PDF);
    assertThat(workspace.runs().all()).extracting(Run::number).containsExactly(1L);
    assertThat(workspace.definitions().current()).containsEntry(CONCERN.theme(), DEFINITION);
    assertThat(workspace.definitions().find("d1")).contains(DEFINITION);
    assertThat(workspace.definitions().find("d2")).isEmpty();
  }

  @Test
  void every_kind_of_decision_comes_back_as_it_was() {
    List<Draft> drafts = Decisions.ofEveryKind().stream().map(act -> draft(ANN, act)).toList();
    drafts.forEach(workspace.decisions()::append);
    workspace.close();
    workspace = open();
    List<Decision> all = workspace.decisions().all();
    assertThat(all).extracting(Decision::draft).containsExactlyElementsOf(drafts);
    assertThat(all).extracting(Decision::number).isSorted();
    assertThat(all)
        .extracting(Decision::at)
        .allSatisfy(at -> assertThat(at).isAfter(Instant.EPOCH));
    assertThat(workspace.decisions().of(Scene.REVIEW)).isEqualTo(all);
    assertThat(workspace.decisions().of(Scene.REVIEW, all.get(2).number()))
        .isEqualTo(all.subList(3, all.size()));
    assertThat(workspace.decisions().of(new ReviewId("other"))).isEmpty();
  }

  @Test
  void a_draft_sent_again_adds_nothing() {
    Draft draft = accept(ANN);
    Decision first = workspace.decisions().append(draft);
    assertThat(workspace.decisions().append(draft)).isEqualTo(first);
    assertThat(append(0, draft)).isEqualTo(new Appended.Stored(List.of(first)));
    assertThat(workspace.decisions().all()).containsExactly(first);
  }

  @Test
  void an_id_does_not_stand_for_two_decisions() {
    Draft draft = accept(ANN);
    workspace.decisions().append(draft);
    Draft other =
        new Draft(draft.id(), BEN, draft.review(), draft.basis(), draft.act(), draft.seconds());
    assertThatThrownBy(() -> workspace.decisions().append(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(draft.id().toString());
  }

  @Test
  void of_two_windows_the_one_that_has_not_seen_the_other_is_told() {
    Decision first = workspace.decisions().append(accept(ANN));
    Draft reject = draft(ANN, new Act.OnQuote(QUOTE, Verdict.REJECT));
    assertThat(append(0, reject)).isEqualTo(new Appended.Conflict(List.of(first)));
    assertThat(workspace.decisions().all()).containsExactly(first);
    assertThat(append(first.number(), reject)).isInstanceOf(Appended.Stored.class);
  }

  @Test
  void coders_do_not_get_in_each_others_way_but_adjudicators_do() {
    workspace.decisions().append(accept(ANN));
    assertThat(append(0, accept(BEN))).isInstanceOf(Appended.Stored.class);
    Act settle = new Act.Adjudicate(new Act.OnQuote(QUOTE, Verdict.ACCEPT), "Plain.");
    workspace.decisions().append(draft(ANN, settle));
    assertThat(append(0, draft(BEN, settle))).isInstanceOf(Appended.Conflict.class);
  }

  @Test
  void many_drafts_are_appended_together_or_not_at_all() {
    Decision first = workspace.decisions().append(accept(ANN));
    Draft comment = draft(ANN, Decisions.ofEveryKind().get(6));
    Appended appended =
        workspace.decisions().append(List.of(comment, accept(ANN)), OptionalLong.of(0));
    assertThat(appended).isEqualTo(new Appended.Conflict(List.of(first)));
    assertThat(workspace.decisions().all()).containsExactly(first);
  }

  private Appended append(long seen, Draft draft) {
    return workspace.decisions().append(List.of(draft), OptionalLong.of(seen));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UPDATE decision SET verdict = 'reject'", "DELETE FROM decision"})
  void the_database_itself_refuses_to_change_a_decision(String change) throws SQLException {
    workspace.decisions().append(accept(ANN));
    try (Connection connection = connect()) {
      assertThatThrownBy(() -> connection.createStatement().execute(change))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("decisions are never");
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void the_view_of_what_holds_agrees_with_the_program(long seed) throws SQLException {
    workspace.decisions().append(Decisions.random(seed, 60), OptionalLong.empty());
    List<Long> view = new ArrayList<>();
    try (Connection connection = connect();
        ResultSet rows =
            connection
                .createStatement()
                .executeQuery("SELECT number FROM decision_in_force ORDER BY number")) {
      while (rows.next()) {
        view.add(rows.getLong(1));
      }
    }
    assertThat(InForce.of(workspace.decisions().all()))
        .extracting(Decision::number)
        .containsExactlyElementsOf(view);
  }

  @Test
  void the_view_of_the_current_state_holds_each_coders_latest_verdict() throws SQLException {
    workspace.decisions().append(accept(ANN));
    workspace.decisions().append(accept(BEN));
    Decision last =
        workspace.decisions().append(draft(ANN, new Act.OnQuote(QUOTE, Verdict.REJECT)));
    String query = "SELECT coder || ' ' || verdict FROM current_state ORDER BY coder";
    assertThat(column(query)).containsExactly("Ann reject", "Ben accept");
    workspace.decisions().append(draft(ANN, new Act.Undo(last.id())));
    assertThat(column(query)).containsExactly("Ann accept", "Ben accept");
  }

  private List<String> column(String query) throws SQLException {
    List<String> column = new ArrayList<>();
    try (Connection connection = connect();
        ResultSet rows = connection.createStatement().executeQuery(query)) {
      while (rows.next()) {
        column.add(rows.getString(1));
      }
    }
    return column;
  }

  @Test
  void a_new_run_replaces_suggestions_and_touches_no_decision() throws SQLException {
    Decision decision = workspace.decisions().append(accept(ANN));
    ReviewResult second = with("m2", List.of(FLAGS.get(1)));
    ReviewResult third = with("m3", List.of(FLAGS.get(0)));
    assertThat(keep(second)).isEqualTo(2);
    keep(third);
    assertThat(workspace.decisions().all()).containsExactly(decision);
    assertThat(workspace.reviews().result(Scene.REVIEW)).contains(third);
    assertThat(workspace.reviews().result(Scene.REVIEW, 1))
        .as("what the machine had said")
        .contains(RESULT);
    assertThat(column("SELECT run FROM reading ORDER BY run"))
        .as("nobody decided on the second")
        .containsExactly("1", "3");
    assertThat(column("SELECT quote FROM suggestion WHERE run = 3")).containsExactly("q-1");
  }

  @Test
  void a_run_that_finds_nothing_new_keeps_nothing_new() {
    ReviewEntry before = workspace.reviews().find(Scene.REVIEW).orElseThrow();
    keep(RESULT);
    assertThat(workspace.reviews().find(Scene.REVIEW)).contains(before);
    assertThat(workspace.runs().latest()).map(Run::number).contains(2L);
  }

  @Test
  void a_review_that_is_gone_from_the_folder_keeps_its_decisions() {
    Decision decision = workspace.decisions().append(accept(ANN));
    workspace.keeper().inFolder(Set.of());
    assertThat(workspace.reviews().find(Scene.REVIEW).orElseThrow().inFolder()).isFalse();
    assertThat(workspace.decisions().of(Scene.REVIEW)).containsExactly(decision);
    workspace.keeper().inFolder(Set.of(Scene.REVIEW));
    assertThat(workspace.reviews().find(Scene.REVIEW).orElseThrow().inFolder()).isTrue();
  }

  @Test
  void many_coders_decide_at_once_and_nothing_is_lost() throws Exception {
    ExecutorService coders = Executors.newFixedThreadPool(6);
    try (StoredWorkspace other = open()) {
      List<Callable<Decision>> work = new ArrayList<>();
      for (int i = 0; i < 120; i++) {
        StoredWorkspace one = i % 2 == 0 ? workspace : other;
        work.add(() -> one.decisions().append(accept(ANN)));
      }
      List<Decision> acknowledged = new ArrayList<>();
      for (Future<Decision> future : coders.invokeAll(work)) {
        acknowledged.add(future.get());
      }
      assertThat(workspace.decisions().all()).containsExactlyInAnyOrderElementsOf(acknowledged);
    } finally {
      coders.shutdownNow();
    }
  }
}
