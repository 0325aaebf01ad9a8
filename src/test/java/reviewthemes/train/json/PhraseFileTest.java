package reviewthemes.train.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import reviewthemes.assembly.Loaded;
import reviewthemes.codebook.Code;
import reviewthemes.review.Block;
import reviewthemes.review.ReviewId;
import reviewthemes.train.MarkedReview;

class PhraseFileTest {
  @Test
  void eachPhraseBecomesAParagraphWithItsCodes() throws IOException {
    String markup =
        PhraseFile.markup(
            "phrases",
            List.of(
                "{\"text\": \"She drank.\", \"codes\": [\"parent.alcohol_misuse\"]}",
                "{\"text\": \"  It was\\n a Tuesday. \", \"codes\": []}",
                "{\"text\": \"- # No visit took place.\", \"codes\": [\"practice.timeliness-\","
                    + " \"practice.responsiveness-\"]}"));
    MarkedReview read = Loaded.stages().markupReader().read(new ReviewId("phrases"), markup);
    List<String> words =
        read.review().blocks().stream().map(b -> b.span().in(read.review().clean())).toList();
    assertThat(words).containsExactly("She drank.", "It was a Tuesday.", "No visit took place.");
    assertThat(read.review().blocks().stream().map(Block::span).map(read::codes))
        .containsExactly(
            Set.of(Code.parse("parent.alcohol_misuse")),
            Set.of(),
            Set.of(Code.parse("practice.timeliness-"), Code.parse("practice.responsiveness-")));
  }

  @Test
  void aBrokenLineIsNamed() {
    String good = "{\"text\": \"She drank.\", \"codes\": []}";
    for (String bad :
        List.of(
            "{\"text\": \"no end",
            "{\"codes\": []}",
            "{\"text\": \"no codes\"}",
            "{\"text\": \"codes as text\", \"codes\": \"parent.alcohol_misuse\"}",
            "{\"text\": \"a number\", \"codes\": [1]}",
            "{\"text\": \"no such code\", \"codes\": [\"practice.recording\"]}",
            "[]",
            "")) {
      assertThatThrownBy(() -> PhraseFile.markup("p.jsonl", List.of(good, bad)))
          .as(bad)
          .isInstanceOf(IOException.class)
          .hasMessageStartingWith("p.jsonl:2: ");
    }
  }
}
