package reviewthemes.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import reviewthemes.verify.Act;
import reviewthemes.verify.Presence;
import reviewthemes.verify.Scene;

/** Decisions of a workspace, as they count. */
class DecidedTest {
  private final Scene scene = new Scene();

  @Test
  void an_accepted_quote_says_present_and_absence_has_to_be_said() {
    scene.decides(
        Scene.ANN, new Act.OnQuote(scene.quote("q-1"), reviewthemes.verify.Verdict.ACCEPT));
    scene.decides(
        Scene.ANN, new Act.OnQuote(scene.quote("q-2"), reviewthemes.verify.Verdict.REJECT));
    assertThat(decided().verdicts()).isEqualTo(Map.of(Scene.CONCERN, Verdict.PRESENT));
    theme(Presence.ABSENT);
    assertThat(decided().verdicts()).containsEntry(Scene.FACT, Verdict.ABSENT);
  }

  @Test
  void coders_who_disagree_leave_it_open_until_somebody_settles_it() {
    theme(Presence.ABSENT);
    Act.OnTheme other = new Act.OnTheme(Scene.FACT, Presence.PRESENT);
    scene.decides(Scene.BEN, other);
    assertThat(decided().verdicts()).containsEntry(Scene.FACT, Verdict.DISPUTED);
    assertThat(decided().ratings()).hasSize(2);
    scene.decides(Scene.BEN, new Act.Adjudicate(other, "See page 5."));
    assertThat(decided().verdicts()).containsEntry(Scene.FACT, Verdict.PRESENT);
    assertThat(decided().ratings()).hasSize(2);
  }

  @Test
  void verdicts_under_an_older_definition_count_and_are_told() {
    theme(Presence.ABSENT);
    scene.meansSomethingElseNow();
    assertThat(decided().verdicts()).containsEntry(Scene.FACT, Verdict.ABSENT);
    assertThat(decided().stale()).isEqualTo(1);
  }

  private void theme(Presence presence) {
    scene.decides(Scene.ANN, new Act.OnTheme(Scene.FACT, presence));
  }

  private Decided decided() {
    return Decided.of(Scene.REVIEW, scene.state());
  }
}
