package reviewthemes.learn.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reviewthemes.assembly.Loaded;

/** What Hugging Face's tokenizer of bge-small-en-v1.5 makes of the same texts. */
class WordPiecesTest {
  private static final WordPieces WORDS = load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The health visitor wasn’t told – “nobody” rang Ms. Müller on 3/4/2019."
            + "| 1996 2740 10367 2347 1521 1056 2409 1516 1523 6343 1524 8369 5796 1012 12304 2006"
            + " 1017 1013 1018 1013 10476 1012",
        "Naïve café £50 (50%) s.47 re-referral: soft\u00adhyphen"
            + "| 15743 7668 27813 2692 1006 2753 1003 1007 1055 1012 4700 2128 1011 6523 7941 1024"
            + " 3730 10536 8458 2368",
        "antidisestablishment CAMHS’ MARAC & MASH… €5 <child> 学校"
            + "| 3424 10521 4355 7875 13602 3672 11503 7898 1521 13955 2278 1004 16137 2232 1529"
            + " 1574 2629 1026 2775 1028 1817 100"
      })
  void piecesAreThoseThatTheEncoderWasTrainedOn(String text, String pieces) {
    assertThat(WORDS.of(text, 100))
        .containsExactlyElementsOf(
            List.of(pieces.strip().split(" ")).stream().map(Integer::valueOf).toList());
  }

  @Test
  void longTextsAreCutShortAndWordsWithoutEndAreUnknown() {
    assertThat(WORDS.of("the child the child", 3)).hasSize(3);
    assertThat(WORDS.of("a".repeat(101), 5)).containsExactly(100);
    assertThat(WORDS.of(" \n ", 5)).isEmpty();
  }

  private static WordPieces load() {
    try {
      return new WordPieces(Files.readAllLines(Loaded.HOME.resolve("models/encoder/words.txt")));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
