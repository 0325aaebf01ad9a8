package reviewthemes.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import reviewthemes.review.BlockKind;
import reviewthemes.review.Review;
import reviewthemes.sentence.Sentence;
import reviewthemes.sentence.SentenceSplitter;
import reviewthemes.sentence.WrittenReview;
import reviewthemes.text.Span;

class ContextJudgeTest {
  private static final SentenceSplitter SPLITTER = TestRules.splitter();
  private static final ContextJudge JUDGE = TestRules.judge();

  private record Read(String text, ReviewContext context) {
    static Read of(WrittenReview written) {
      Review review = written.review();
      List<Sentence> sentences = SPLITTER.split(review);
      return new Read(review.clean().text(), JUDGE.read(review, sentences));
    }

    String in(Span span) {
      return span.in(text);
    }
  }

  @Test
  void aSentenceThatGoesBothWaysHasAClauseForEach() {
    Read read =
        Read.of(
            new WrittenReview("x")
                .paragraph("The referral was prompt, but it was not shared with the school."));
    List<Span> clauses = read.context.clauses(0);
    assertThat(clauses.stream().map(read::in))
        .containsExactly("The referral was prompt", "but it was not shared with the school.");
    assertThat(clauses.stream().map(c -> read.context.judge(0, c).direction()))
        .containsExactly(Direction.STRENGTH, Direction.CONCERN);
  }

  @Test
  void everyJudgementKeepsTheWordsThatMadeIt() {
    Read read = Read.of(new WrittenReview("x").paragraph("Mother denied any drug use."));
    int at = read.text.indexOf("drug use");
    Judgement judgement = read.context.judge(0, new Span(at, at + 8));
    assertThat(judgement.assertion()).isEqualTo(Assertion.DENIED);
    assertThat(judgement.cues().get(0).rule()).isEqualTo("denied.before");
    assertThat(read.in(judgement.cues().get(0).span())).isEqualTo("denied any");
    assertThat(judgement.cues())
        .anyMatch(c -> c.rule().equals("subject.named") && read.in(c.span()).equals("Mother"));
    assertThat(read.context.rulesIn(0, new Span(0, 20))).contains("denied.before");
  }

  @Test
  void namesAreLearntFromTheTitleFromTablesAndFromTheText() {
    Read read =
        Read.of(
            new WrittenReview("Serious Case Review: Micah")
                .block(BlockKind.CELL, "", "Dawn")
                .block(BlockKind.CELL, "", "His mother, a hospital domestic")
                .block(BlockKind.CELL, "Mrs K", "Dawn's mother")
                .paragraph("Micah lived with his mother and his stepfather, Joss, in Castlebury."));
    assertThat(read.context.cast().members())
        .extracting(m -> m.names().get(0) + " " + m.subject())
        .containsExactlyInAnyOrder("Micah CHILD", "Dawn MOTHER", "Mrs K RELATIVE", "Joss PARTNER");
    assertThat(read.context.cast().childGender()).isEqualTo(Gender.MALE);
  }

  @Test
  void hitsOfSeveralWordsAreDeniedByANegationBetweenThem() {
    Read read = Read.of(new WrittenReview("x").paragraph("The heroin was certainly not hers."));
    int at = read.text.indexOf("hers");
    Judgement judgement = read.context.judge(0, List.of(new Span(at, at + 4)));
    assertThat(judgement.assertion()).isEqualTo(Assertion.NEGATED);
  }

  @Test
  void aPassageWithoutWordsIsRefused() {
    Read read = Read.of(new WrittenReview("x").paragraph("Mother drank."));
    assertThatThrownBy(() -> read.context.judge(0, new Span(40, 44)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
