package reviewthemes.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InflectionStemmerTest {
  private final InflectionStemmer stemmer = new InflectionStemmer();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "share shares shared Sharing",
        "notice notices noticed noticing",
        "note notes noted noting",
        "use uses used using",
        "refer refers referred referring",
        "plan plans planned planning",
        "control controls controlled controlling",
        "call calls called calling",
        "agree agrees agreed agreeing",
        "notify notifies notified notifying",
        "delay delays delayed delaying",
        "create creates created creating",
        "miss misses missed missing",
        "address addresses addressed addressing",
        "record records recorded recording recordings",
        "inform informs informed informing",
        "engage engages engaged engaging",
        "house houses housed housing",
        "need needs needed needing",
        "add adds added adding",
        "lie lies lied lying",
        "appointment appointments Appointments",
        "agency agencies agency's",
        "church churches",
        "child child's Child",
        "GP GPs GP's",
        "MARAC MARACs"
      })
  void inflectionsOfAWordShareAStem(String forms) {
    assertThat(List.of(forms.split(" ")))
        .extracting(stemmer::stem)
        .as(forms)
        .containsOnly(stemmer.stem(forms.split(" ")[0]));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "note not", "care car", "use us", "police policy", "inform information", "one on",
        "assess assessment", "hope hop", "this thi", "was wa", "crisis crise", "proceed procee"
      })
  void otherWordsStayApart(String words) {
    assertThat(List.of(words.split(" "))).extracting(stemmer::stem).doesNotHaveDuplicates();
  }

  @Test
  void marksAndNumbersStayAsTheyAre() {
    List<String> marks = List.of(",", "11", "", "'", "1990s", "£500");
    assertThat(marks).extracting(stemmer::stem).containsExactly(",", "11", "", "'", "1990", "£500");
  }
}
