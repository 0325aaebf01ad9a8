package reviewthemes.verify.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static reviewthemes.verify.Scene.ANN;
import static reviewthemes.verify.Scene.BEN;
import static reviewthemes.verify.Scene.CONCERN;
import static reviewthemes.verify.Scene.FACT;
import static reviewthemes.verify.Scene.REVIEW;
import static reviewthemes.verify.Scene.SHA256;
import static reviewthemes.verify.Scene.STRENGTH;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reviewthemes.codebook.Code;
import reviewthemes.count.commons.CommonsStatistics;
import reviewthemes.evaluate.measure.Interval;
import reviewthemes.verify.Act;
import reviewthemes.verify.CodedQuote;
import reviewthemes.verify.Coder;
import reviewthemes.verify.Decision;
import reviewthemes.verify.Drawn;
import reviewthemes.verify.Passage;
import reviewthemes.verify.QuoteId;
import reviewthemes.verify.Sample;
import reviewthemes.verify.Scene;
import reviewthemes.verify.Verdict;

/** Figures that can be checked by hand, and when nothing is told. */
class EstimateTest {
  private static final int POPULATION = 1000;
  private static final Shares SHARES = new CommonsStatistics()::share;

  private final Scene scene = new Scene();
  private final Sample sample =
      new Sample(
          "s-1",
          Instant.EPOCH,
          ANN,
          7,
          0,
          POPULATION,
          IntStream.range(0, 200).mapToObj(EstimateTest::drawn).toList());

  private static Drawn drawn(int i) {
    Passage passage = new Passage("Words " + i, 1, 1, 1000 + 10 * i, 1009 + 10 * i, List.of());
    return new Drawn(REVIEW, 1, SHA256, "", passage);
  }

  private Decision answer(Coder coder, int place, Code... missed) {
    Passage passage = sample.passages().get(place).passage();
    return scene.decides(coder, new Act.Audit("s-1", passage, Set.of(missed)));
  }

  private void nothingIn(int from, int to) {
    IntStream.range(from, to).forEach(place -> answer(ANN, place));
  }

  private Answers answers() {
    return new Answers(sample, scene.state().log());
  }

  private Estimate estimate(Found found) {
    return Estimate.of(POPULATION, answers(), found, SHARES);
  }

  @Test
  void the_share_the_missed_quotes_and_the_part_found_follow_from_the_answers() {
    answer(ANN, 0, CONCERN);
    answer(ANN, 1, CONCERN, FACT);
    nothingIn(2, 100);
    Estimate estimate = estimate(new Found(80, 80, 60, 10));
    assertThat(estimate.looked()).isEqualTo(100);
    assertThat(estimate.withMissed()).isEqualTo(2);
    assertThat(estimate.share().orElseThrow().value()).isEqualTo(.02);
    // Wilson's interval of 2 of 100, as published tables have it.
    assertThat(estimate.share().orElseThrow().interval().low()).isCloseTo(.0055, within(1e-4));
    assertThat(estimate.share().orElseThrow().interval().high()).isCloseTo(.0700, within(1e-4));
    assertThat(estimate.missed().orElseThrow().value())
        .as("20 passages with 1.5 codes each")
        .isCloseTo(30, within(1e-9));
    assertThat(estimate.program().orElseThrow().value())
        .as("60 of 60 + 10 + 30")
        .isCloseTo(.6, within(1e-9));
    assertThat(estimate.together().orElseThrow().value()).isCloseTo(.7, within(1e-9));
    Interval program = estimate.program().orElseThrow().interval();
    assertThat(program.low()).isCloseTo(60 / (70 + 1500 * .0700), within(1e-3));
    assertThat(program.high()).isCloseTo(60 / (70 + 1500 * .0055), within(1e-3));
  }

  @Test
  void suggestions_that_nobody_decided_on_count_as_far_as_those_decided_on_are_right() {
    nothingIn(0, 200);
    Estimate estimate = estimate(new Found(100, 50, 40, 0));
    assertThat(estimate.program().orElseThrow().value()).isEqualTo(1);
    assertThat(estimate.program().orElseThrow().interval().low())
        .as("nothing missed in 200 is up to 1.9 %, or 19 of 1,000 passages")
        .isCloseTo((40 + 50 * .6696) / (40 + 50 * .6696 + 18.85), within(2e-3));
    assertThat(estimate(new Found(100, 0, 0, 0)).program()).isEmpty();
  }

  @Test
  void too_few_passages_tell_nothing() {
    answer(ANN, 0, FACT);
    nothingIn(1, 29);
    assertThat(EstimateWords.of(estimate(new Found(80, 80, 60, 0))))
        .containsExactly(
            "Looked at 29 of 1,000 passages without a quote: something was missed in 1 of them.",
            "Too few looked at to tell more: look at 1 more at least.");
    nothingIn(29, 30);
    List<String> words = EstimateWords.of(estimate(new Found(80, 80, 60, 0)));
    assertThat(words.get(1))
        .isEqualTo("So something was missed in 3.3 % of such passages (between 0.6 % and 17 %).");
    assertThat(words.get(3))
        .isEqualTo("Too few looked at to tell which part of all there is to find was found.");
  }

  @Test
  void nobody_has_looked_yet() {
    assertThat(EstimateWords.of(estimate(new Found(1, 1, 1, 0))))
        .containsExactly("Nobody has looked at any of the passages yet.");
  }

  @Test
  void the_latest_answer_counts_and_one_that_was_taken_back_does_not() {
    answer(ANN, 0);
    answer(BEN, 0, FACT);
    Decision third = answer(ANN, 1, CONCERN, STRENGTH);
    assertThat(answers().missed()).isEqualTo(3);
    scene.decides(ANN, new Act.Undo(third.id()));
    assertThat(answers().looked()).isEqualTo(1);
    assertThat(answers().missed()).isEqualTo(1);
    assertThat(answers().nextOpen(0)).contains(1);
    assertThat(answers().nextOpen(199)).contains(199);
    nothingIn(1, 200);
    assertThat(answers().nextOpen(5)).isEmpty();
  }

  @Test
  void what_was_found_is_what_people_accept_and_what_they_had_added() {
    scene.decides(ANN, new Act.OnQuote(scene.quote("q-1"), Verdict.ACCEPT));
    scene.decides(ANN, new Act.OnQuote(scene.quote("q-2"), Verdict.REJECT));
    scene.decides(ANN, add(500));
    scene.decides(ANN, add(700));
    assertThat(Found.of(List.of(scene.state()), 3)).isEqualTo(new Found(2, 2, 1, 1));
    scene.decides(BEN, new Act.OnQuote(scene.quote("q-1"), Verdict.REJECT));
    assertThat(Found.of(List.of(scene.state()), 3))
        .as("one for and one against is not decided")
        .isEqualTo(new Found(2, 1, 0, 1));
    Act.Judgement accept = new Act.OnQuote(scene.quote("q-1"), Verdict.ACCEPT);
    scene.decides(ANN, new Act.Adjudicate(accept, "Plain."));
    assertThat(Found.of(List.of(scene.state()), 3)).isEqualTo(new Found(2, 2, 1, 1));
  }

  private static Act add(int start) {
    Passage passage = new Passage("Added " + start, 4, 4, start, start + 9, List.of());
    return new Act.AddQuote(new CodedQuote(new QuoteId("h-" + start), FACT, passage));
  }

  @Test
  void a_draw_can_be_made_again_and_every_passage_has_the_same_chance() {
    List<Integer> all = IntStream.range(0, 20).boxed().toList();
    assertThat(Draw.of(all, 5, 42)).isEqualTo(Draw.of(all, 5, 42)).doesNotHaveDuplicates();
    assertThat(Draw.of(all, 50, 1)).containsExactlyInAnyOrderElementsOf(all);
    int[] drawn = new int[20];
    int[] first = new int[20];
    for (int seed = 0; seed < 4000; seed++) {
      List<Integer> five = new ArrayList<>(Draw.of(all, 5, seed));
      five.forEach(one -> drawn[one]++);
      first[five.get(0)]++;
    }
    for (int i = 0; i < 20; i++) {
      assertThat(drawn[i]).as("1,000 expected").isBetween(850, 1150);
      assertThat(first[i]).as("200 expected").isBetween(130, 270);
    }
  }
}
