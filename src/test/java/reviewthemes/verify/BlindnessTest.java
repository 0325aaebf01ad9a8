package reviewthemes.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static reviewthemes.verify.Scene.ANN;
import static reviewthemes.verify.Scene.BEN;
import static reviewthemes.verify.Scene.FACT;
import static reviewthemes.verify.Scene.REVIEW;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlindnessTest {
  private static final Coder CLEO = new Coder("Cleo");

  private final Scene scene = new Scene();
  private final List<Finish> finishes = new ArrayList<>();
  private final Decision anns = scene.decides(ANN, new Act.OnTheme(FACT, Presence.PRESENT));
  private final Decision bens = scene.decides(BEN, new Act.OnTheme(FACT, Presence.ABSENT));

  @Test
  void until_all_have_finished_everybody_sees_their_own_decisions_only() {
    assertThat(blindness().visible(log(), ANN)).containsExactly(anns);
    assertThat(blindness().visible(log(), BEN)).containsExactly(bens);
    assertThat(blindness().visible(log(), CLEO)).as("who does not code it").isEmpty();
    finish(ANN, true);
    assertThat(blindness().holds(REVIEW)).isTrue();
    assertThat(blindness().visible(log(), ANN)).containsExactly(anns);
    finish(BEN, true);
    assertThat(blindness().holds(REVIEW)).isFalse();
    assertThat(blindness().visible(log(), ANN)).containsExactly(anns, bens);
    assertThat(blindness().visible(log(), CLEO)).containsExactly(anns, bens);
  }

  @Test
  void who_takes_it_back_has_not_finished() {
    finish(ANN, true);
    finish(BEN, true);
    finish(BEN, false);
    assertThat(blindness().holds(REVIEW)).isTrue();
    assertThat(blindness().finish(REVIEW, ANN)).isPresent();
    assertThat(blindness().finish(REVIEW, BEN)).isEmpty();
  }

  @Test
  void what_is_decided_after_one_could_see_the_other_is_not_independent() {
    assertThat(blindness().independent(REVIEW, log())).isEmpty();
    finish(ANN, true);
    finish(BEN, true);
    Act.OnTheme otherwise = new Act.OnTheme(FACT, Presence.PRESENT);
    scene.decides(BEN, otherwise);
    scene.decides(CLEO, otherwise);
    scene.decides(ANN, new Act.Adjudicate(otherwise, "See page 5."));
    assertThat(log()).hasSize(5);
    assertThat(blindness().independent(REVIEW, log())).containsExactly(anns, bens);
  }

  @Test
  void what_held_when_an_earlier_decision_was_made_can_be_told() {
    Blindness blindness =
        new Blindness(
            List.of(
                new Assignment(REVIEW, ANN, true, anns.number()),
                new Assignment(REVIEW, BEN, true, anns.number())),
            List.of(
                new Finish(1, Instant.EPOCH, ANN, REVIEW, true, bens.number()),
                new Finish(2, Instant.EPOCH, BEN, REVIEW, true, bens.number() + 1)));
    assertThat(blindness.at(anns.number() - 1).holds(REVIEW)).as("not given yet").isFalse();
    assertThat(blindness.at(anns.number()).holds(REVIEW)).isTrue();
    assertThat(blindness.at(bens.number()).holds(REVIEW)).as("one has finished").isTrue();
    assertThat(blindness.at(bens.number() + 1).holds(REVIEW)).isFalse();
  }

  @Test
  void a_review_that_one_codes_or_that_is_not_coded_blind_hides_nothing() {
    Blindness open = new Blindness(List.of(new Assignment(REVIEW, ANN, false)), List.of());
    assertThat(open.visible(log(), CLEO)).containsExactly(anns, bens);
    assertThat(open.independent(REVIEW, log())).isEmpty();
  }

  private Blindness blindness() {
    return new Blindness(
        List.of(new Assignment(REVIEW, ANN, true), new Assignment(REVIEW, BEN, true)), finishes);
  }

  private void finish(Coder coder, boolean finished) {
    finishes.add(
        new Finish(
            finishes.size() + 1, Instant.EPOCH, coder, REVIEW, finished, scene.state().version()));
  }

  private List<Decision> log() {
    return scene.state().log();
  }
}
