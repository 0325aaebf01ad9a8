package reviewthemes.match.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KStemTest {
  private final KStem stemmer = new KStem();

  @Test
  void formsOfAWordShareAStem() {
    assertThat(List.of("share", "Shares", "shared", "SHARING"))
        .extracting(stemmer::stem)
        .containsOnly("share");
  }

  @Test
  void marksAndNumbersStayAsTheyAre() {
    assertThat(List.of(",", "11", "", "'s"))
        .extracting(stemmer::stem)
        .containsExactly(",", "11", "", "'s");
  }

  @Test
  void stemmingAStemChangesNothing() {
    for (String word : List.of("assessments", "agencies", "recorded", "escalation", "families")) {
      String stem = stemmer.stem(word);
      assertThat(stemmer.stem(stem)).isEqualTo(stem);
    }
  }
}
