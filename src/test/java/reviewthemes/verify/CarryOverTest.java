package reviewthemes.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static reviewthemes.verify.Scene.ANN;
import static reviewthemes.verify.Scene.CONCERN;
import static reviewthemes.verify.Scene.FACT;
import static reviewthemes.verify.Scene.flag;
import static reviewthemes.verify.Scene.quote;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CarryOverTest {
  private final Scene scene = new Scene();

  @Test
  void a_verdict_follows_the_words_to_another_place() {
    accept("q-1");
    scene.suggestsNow(flag(CONCERN, quote("q-9", "Records  were not kept", 4, 140)));
    assertThat(verdict("q-9")).contains(Verdict.ACCEPT);
    assertThat(scene.state().quotes()).hasSize(1);
  }

  @Test
  void of_equal_sentences_each_keeps_its_own_verdict() {
    scene.suggestsNow(
        flag(CONCERN, quote("a", "It was late.", 2, 50), quote("b", "It was late.", 7, 500)));
    accept("a");
    scene.decides(ANN, new Act.OnQuote(scene.quote("b"), Verdict.REJECT));
    scene.suggestsNow(
        flag(
            CONCERN,
            quote("a", "It was late.", 1, 5),
            quote("b", "It was late.", 2, 55),
            quote("c", "It was late.", 7, 505)));
    assertThat(verdict("a")).isEmpty();
    assertThat(verdict("b")).contains(Verdict.ACCEPT);
    assertThat(verdict("c")).contains(Verdict.REJECT);
    accept("a");
    assertThat(verdict("a")).contains(Verdict.ACCEPT);
    assertThat(verdict("b")).contains(Verdict.ACCEPT);
  }

  @Test
  void a_verdict_follows_a_quote_that_is_cut_differently() {
    accept("q-1");
    scene.suggestsNow(
        flag(CONCERN, quote("long", "Records were not kept, or not for long.", 3, 100)));
    assertThat(verdict("long")).contains(Verdict.ACCEPT);
    scene.decides(ANN, new Act.OnQuote(scene.quote("long"), Verdict.REJECT));
    assertThat(verdict("long")).contains(Verdict.REJECT);
    assertThat(scene.state().quotes()).hasSize(1);
  }

  @Test
  void a_verdict_does_not_follow_to_another_theme() {
    accept("q-1");
    scene.suggestsNow(flag(FACT, quote("other", "Records were not kept.", 3, 100)));
    assertThat(verdict("other")).isEmpty();
  }

  @Test
  void a_decided_quote_that_is_no_longer_suggested_stays() {
    accept("q-1");
    scene.suggestsNow(flag(CONCERN));
    QuoteState state = scene.state().quote(new QuoteId("q-1")).orElseThrow();
    assertThat(state.noLongerSuggested()).isTrue();
    assertThat(scene.state().suggests(ANN, CONCERN)).contains(Presence.PRESENT);
  }

  @Test
  void what_was_added_by_hand_is_one_with_what_the_machine_finds_later() {
    CodedQuote found = scene.quote("q-1");
    scene.suggestsNow(flag(CONCERN));
    scene.decides(
        ANN, new Act.AddQuote(new CodedQuote(new QuoteId("h-1"), CONCERN, found.passage())));
    scene.suggestsNow(flag(CONCERN, quote("q-1", found.passage().text(), 3, 100)));
    assertThat(scene.state().quotes()).hasSize(1);
    assertThat(verdict("q-1")).contains(Verdict.ACCEPT);
  }

  private void accept(String id) {
    scene.decides(ANN, new Act.OnQuote(scene.quote(id), Verdict.ACCEPT));
  }

  private Optional<Verdict> verdict(String id) {
    return scene.state().quote(new QuoteId(id)).orElseThrow().of(ANN).map(QuoteStanding::verdict);
  }
}
