package reviewthemes.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reviewthemes.output.ReviewResult;
import reviewthemes.verify.Act;
import reviewthemes.verify.Scene;
import reviewthemes.verify.Verdict;

/** What may be quoted: what the machine suggests and people added, without what they rejected. */
class ExcerptsTest {
  private static final ReviewResult RESULT =
      Scene.result(
          List.of(
              Scene.flag(
                  Scene.CONCERN,
                  Scene.quote("q-1", "Records of the visits were not kept.", 3, 100),
                  Scene.quote("q-2", "The note is missing.", 4, 200)),
              Scene.flag(Scene.FACT, Scene.quote("q-3", "She had been depressed.", 5, 300))));

  @Test
  void words_written_beside_a_verdict_accept_the_quote_that_holds_them() {
    List<Excerpt> excerpts =
        Excerpts.of(
            RESULT,
            Map.of(
                Scene.CONCERN,
                List.of("records of the  visits were \u201Cnot\u201D kept", "note")));
    assertThat(excerpts)
        .extracting(Excerpt::text, Excerpt::accepted)
        .containsExactly(
            tuple("Records of the visits were not kept.", true),
            tuple("The note is missing.", false),
            tuple("She had been depressed.", false));
  }

  @Test
  void what_a_coder_rejected_is_not_quoted_and_what_they_accepted_is_marked() {
    Scene scene = new Scene();
    scene.decides(Scene.ANN, new Act.OnQuote(scene.quote("q-1"), Verdict.ACCEPT));
    scene.decides(Scene.ANN, new Act.OnQuote(scene.quote("q-2"), Verdict.REJECT));
    assertThat(of(scene))
        .extracting(Excerpt::text, Excerpt::accepted)
        .containsExactly(tuple("Records were not kept.", true));
  }

  @Test
  void a_quote_is_not_accepted_while_coders_disagree_and_goes_where_it_was_recoded_to() {
    Scene scene = new Scene();
    scene.decides(Scene.ANN, new Act.OnQuote(scene.quote("q-1"), Verdict.ACCEPT));
    scene.decides(Scene.BEN, new Act.OnQuote(scene.quote("q-1"), Verdict.UNSURE));
    scene.decides(Scene.ANN, new Act.Recode(scene.quote("q-2"), Scene.STRENGTH));
    assertThat(of(scene))
        .extracting(Excerpt::code, Excerpt::accepted)
        .containsExactly(tuple(Scene.CONCERN, false), tuple(Scene.STRENGTH, true));
  }

  private static List<Excerpt> of(Scene scene) {
    return Excerpts.of(RESULT, scene.state().quotes());
  }
}
