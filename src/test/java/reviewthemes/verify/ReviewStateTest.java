package reviewthemes.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static reviewthemes.verify.Scene.ANN;
import static reviewthemes.verify.Scene.BEN;
import static reviewthemes.verify.Scene.CONCERN;
import static reviewthemes.verify.Scene.FACT;
import static reviewthemes.verify.Scene.STRENGTH;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReviewStateTest {
  private final Scene scene = new Scene();

  @Test
  void without_decisions_every_suggested_quote_awaits_one() {
    assertThat(scene.state().version()).isZero();
    assertThat(scene.state().progress(ANN)).isEqualTo(new Progress(2, 0, 2, 0));
    assertThat(scene.state().suggests(ANN, CONCERN)).isEmpty();
    assertThat(scene.state().suggests(ANN, STRENGTH)).contains(Presence.ABSENT);
  }

  @Test
  void each_coder_has_a_verdict_of_their_own_and_the_latest_holds() {
    scene.decides(ANN, new Act.OnQuote(scene.quote("q-1"), Verdict.REJECT));
    scene.decides(BEN, new Act.OnQuote(scene.quote("q-1"), Verdict.UNSURE));
    scene.decides(ANN, new Act.OnQuote(scene.quote("q-1"), Verdict.ACCEPT));
    assertThat(verdict(ANN)).contains(Verdict.ACCEPT);
    assertThat(verdict(BEN)).contains(Verdict.UNSURE);
    assertThat(scene.state().suggests(ANN, CONCERN)).contains(Presence.PRESENT);
    assertThat(scene.state().suggests(BEN, CONCERN)).contains(Presence.CANNOT_TELL);
    assertThat(scene.state().progress(ANN)).isEqualTo(new Progress(2, 1, 2, 0));
  }

  @Test
  void undo_takes_steps_back_one_by_one_and_redo_does_them_again() {
    scene.decides(ANN, new Act.OnQuote(scene.quote("q-1"), Verdict.ACCEPT));
    scene.decides(ANN, new Act.OnQuote(scene.quote("q-1"), Verdict.REJECT));
    undo(ANN);
    assertThat(verdict(ANN)).contains(Verdict.ACCEPT);
    undo(ANN);
    assertThat(verdict(ANN)).isEmpty();
    assertThat(scene.state().undoable(ANN)).isEmpty();
    redo(ANN);
    assertThat(verdict(ANN)).contains(Verdict.ACCEPT);
    redo(ANN);
    assertThat(verdict(ANN)).contains(Verdict.REJECT);
    assertThat(scene.state().redoable(ANN)).isEmpty();
    undo(ANN);
    assertThat(verdict(ANN)).contains(Verdict.ACCEPT);
  }

  @Test
  void after_something_new_nothing_can_be_redone() {
    scene.decides(ANN, new Act.OnQuote(scene.quote("q-1"), Verdict.ACCEPT));
    undo(ANN);
    scene.decides(ANN, new Act.OnQuote(scene.quote("q-2"), Verdict.ACCEPT));
    assertThat(scene.state().redoable(ANN)).isEmpty();
  }

  @Test
  void nobody_takes_back_what_another_decided() {
    Decision anns = scene.decides(ANN, new Act.OnQuote(scene.quote("q-1"), Verdict.ACCEPT));
    scene.decides(BEN, new Act.Undo(anns.id()));
    assertThat(verdict(ANN)).contains(Verdict.ACCEPT);
    assertThat(scene.state().undoable(BEN)).isEmpty();
  }

  @Test
  void what_was_done_in_one_step_is_taken_back_in_one() {
    Optional<UUID> bulk = Optional.of(UUID.randomUUID());
    scene.decides(ANN, new Act.OnQuote(scene.quote("q-1"), Verdict.REJECT), bulk);
    scene.decides(ANN, new Act.OnQuote(scene.quote("q-2"), Verdict.REJECT), bulk);
    assertThat(scene.state().progress(ANN).quotesDecided()).isEqualTo(2);
    undo(ANN);
    assertThat(scene.state().progress(ANN).quotesDecided()).isZero();
    redo(ANN);
    assertThat(scene.state().progress(ANN).quotesDecided()).isEqualTo(2);
  }

  @Test
  void a_quote_that_shows_something_else_counts_there() {
    scene.decides(ANN, new Act.Recode(scene.quote("q-1"), STRENGTH));
    assertThat(scene.state().suggests(ANN, STRENGTH)).contains(Presence.PRESENT);
    assertThat(scene.state().suggests(ANN, CONCERN)).contains(Presence.ABSENT);
  }

  @Test
  void a_quote_added_by_hand_stands_among_the_others_until_it_is_taken_back() {
    CodedQuote missed =
        new CodedQuote(
            new QuoteId("h-1"), FACT, new Passage("She wept daily.", 4, 4, 200, 215, List.of()));
    scene.decides(ANN, new Act.AddQuote(missed));
    assertThat(scene.state().quotes())
        .extracting(state -> state.quote().id().value())
        .containsExactly("q-1", "h-1", "q-2");
    assertThat(scene.state().quote(missed.id()).orElseThrow().byHand()).isTrue();
    undo(ANN);
    assertThat(scene.state().quote(missed.id())).isEmpty();
  }

  @Test
  void an_adjudication_stands_beside_what_coders_hold() {
    scene.decides(ANN, new Act.OnTheme(FACT, Presence.PRESENT));
    scene.decides(BEN, new Act.OnTheme(FACT, Presence.ABSENT));
    scene.decides(
        new Coder("Cho"), new Act.Adjudicate(new Act.OnTheme(FACT, Presence.PRESENT), "Page 5."));
    ThemeState state = scene.state().theme(FACT).orElseThrow();
    assertThat(state.standings()).hasSize(2);
    assertThat(state.settled().orElseThrow().presence()).isEqualTo(Presence.PRESENT);
  }

  @Test
  void comments_stand_with_what_they_are_on() {
    scene.decides(
        ANN, new Act.Comment(Optional.of(scene.quote("q-1")), Optional.empty(), "See page 9."));
    assertThat(scene.state().quote(new QuoteId("q-1")).orElseThrow().comments()).hasSize(1);
  }

  @Test
  void a_verdict_is_stale_once_the_theme_means_something_else() {
    scene.decides(ANN, new Act.OnQuote(scene.quote("q-1"), Verdict.ACCEPT));
    assertThat(standing(ANN).orElseThrow().stale()).isFalse();
    scene.meansSomethingElseNow();
    assertThat(standing(ANN).orElseThrow().stale()).isTrue();
    scene.decides(ANN, new Act.OnQuote(scene.quote("q-1"), Verdict.ACCEPT));
    assertThat(standing(ANN).orElseThrow().stale()).isFalse();
  }

  private Optional<QuoteStanding> standing(Coder coder) {
    return scene.state().quote(new QuoteId("q-1")).orElseThrow().of(coder);
  }

  private Optional<Verdict> verdict(Coder coder) {
    return standing(coder).map(QuoteStanding::verdict);
  }

  private void undo(Coder coder) {
    scene.decides(coder, new Act.Undo(scene.state().undoable(coder).orElseThrow()));
  }

  private void redo(Coder coder) {
    scene.decides(coder, new Act.Undo(scene.state().redoable(coder).orElseThrow()));
  }
}
