package reviewthemes.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reviewthemes.review.BlockKind;
import reviewthemes.review.Review;
import reviewthemes.sentence.opennlp.OpenNlpSentenceEnds;
import reviewthemes.sentence.yaml.SentenceRulesYaml;

class SentenceSplitterTest {
  private static final Path RULES =
      Path.of(System.getProperty("themes.home", "."), "pipeline", "sentences.yaml");
  private final SentenceSplitter splitter = splitter();

  static SentenceSplitter splitter() {
    try (Reader reader = Files.newBufferedReader(RULES)) {
      return new RuleSentenceSplitter(
          SentenceRulesYaml.read(reader, "sentences.yaml"),
          new OpenNlpSentenceEnds(),
          new InflectionStemmer());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Each line is one block; {@code |} marks where a sentence ends inside it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "4.12 The social worker visited on 3 May.| She saw Ms. M at home.",
        "A s.47 enquiry began under s. 47 of the Act.| It ended in June.",
        "Some services, e.g. Housing, were told.| Others (i.e. the school) were not.",
        "He said \"No. Not now.\" and left.| Nobody followed.",
        "\"Where is she?\" Mother asked.| No one knew.",
        "Who was told?| The file does not say.",
        "He was told \"It is too late.\"| Nobody asked why.",
        "She was told ‘Come back tomorrow.’ and did.| The parents’ views were noted.",
        "Dr. J. Smith saw Child T.| The child was well.",
        "The visit was at 9.30 a.m. on Monday.| It was the third.",
        "See Recommendation No. 4 and para. 3.| Both stand.",
        "The plan was weak; nobody owned it; it drifted.| It was closed.",
        "The referral was lost.12| The school was not told.",
        "The baby was moved (the notes do not say why.) to another ward.",
        "She went home.| (Nobody had rung.)| The ward was busy.",
        "1. The first visit was late.| 2. The second was not.",
        "He waited ... and then he rang.",
        "Mother, Father, the school, etc. were told.",
        "The family moved to St. Anne's Rd. near the school.",
        "She was born in 2016.| Her brother was born in 2018.",
        "Nothing was done!| Why?| The file is silent.",
        "The plan was closed.|The school was not told.",
      })
  void splitsAt(String marked) {
    List<String> wanted = Arrays.stream(marked.split("\\|")).map(String::strip).toList();
    assertThat(split(new WrittenReview("x").paragraph(marked.replace("|", "")))).isEqualTo(wanted);
  }

  @Test
  void aSentenceNeverCrossesABlock() {
    WrittenReview written =
        new WrittenReview("x")
            .block(BlockKind.HEADING, "4", "What went well? Joint working")
            .block(BlockKind.BULLET, "•", "no chronology was kept")
            .block(BlockKind.BULLET, "•", "  the school was not told ")
            .block(BlockKind.CELL, "3 May", "Visit. No reply.");
    assertThat(split(written))
        .containsExactly(
            "What went well? Joint working",
            "no chronology was kept",
            "the school was not told",
            "Visit.",
            "No reply.");
  }

  @Test
  void wordsKeepNumbersWholeAndPartHyphensPossessivesAndClippedNots() {
    Review review =
        new WrittenReview("x")
            .paragraph("Mother’s multi-agency s.47 plan (9.30 a.m.) didn’t, and cannot, work.")
            .review();
    List<Token> tokens = splitter.split(review).get(0).tokens();
    assertThat(tokens.stream().map(Token::text))
        .containsExactly(
            "Mother", "'s", "multi", "agency", "s.47", "plan", "(", "9.30", "a.m.", ")", "did",
            "n't", ",", "and", "can", "not", ",", "work", ".");
    assertThat(tokens.get(11).stem()).isEqualTo("not");
    assertThat(tokens.get(0).stem()).isEqualTo("mother");
    for (Token token : tokens) {
      assertThat(token.span().in(review.clean().text()).replace('’', '\'')).isEqualTo(token.text());
    }
  }

  private List<String> split(WrittenReview written) {
    Review review = written.review();
    return splitter.split(review).stream().map(s -> s.span().in(review.clean().text())).toList();
  }
}
