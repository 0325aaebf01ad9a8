package reviewthemes.learn.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import reviewthemes.assembly.Loaded;
import reviewthemes.codebook.Code;
import reviewthemes.learn.Reading;

class OnnxEncoderTest {
  private static final Path FOLDER = Loaded.HOME.resolve("models/encoder");
  private static final List<Code> CODES = Loaded.stages().codebook().codes();
  private static final Reading READING =
      Loaded.reading(
          """
          # Findings

          The school did not share what it knew with the social worker.

          The mother was drunk when she came to the clinic.
          """);

  /**
   * Said of the same passage by onnxruntime itself; another processor may round by 0.2 otherwise.
   */
  @Test
  void scoresAreTheNetworks() throws IOException {
    OnnxEncoder encoder = load(CODES.size());
    float[][] logits = encoder.logits(READING, new boolean[] {false, true, true});
    assertThat(logits[0]).isNull();
    assertThat(best(logits[1])).isEqualTo(Code.parse("practice.information_sharing-"));
    assertThat(best(logits[2])).isEqualTo(Code.parse("parent.alcohol_misuse"));
    assertThat(largest(logits[1])).isCloseTo(4.39f, Offset.offset(0.3f));
    assertThat(largest(logits[2])).isCloseTo(4.34f, Offset.offset(0.3f));
  }

  @Test
  void theSameSentencesGiveTheSameScoresFromManyThreads() throws IOException {
    OnnxEncoder encoder = load(CODES.size());
    boolean[] wanted = {false, true, true};
    float[][] once = encoder.logits(READING, wanted);
    IntStream.range(0, 50)
        .parallel()
        .forEach(i -> assertThat(encoder.logits(READING, wanted)).isDeepEqualTo(once));
  }

  @Test
  void whatIsNoNetworkIsRefused() {
    assertThatThrownBy(() -> OnnxEncoder.load(new byte[] {1, 2, 3}, List.of(), 2))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("damaged");
  }

  @Test
  void aNetworkForOtherCodesIsRefused() throws IOException {
    OnnxEncoder encoder = load(CODES.size() + 1);
    assertThatThrownBy(() -> encoder.logits(READING, new boolean[] {true, true, true}))
        .hasMessageContaining("other codes");
  }

  private static OnnxEncoder load(int codes) throws IOException {
    return OnnxEncoder.load(
        Files.readAllBytes(FOLDER.resolve("encoder.onnx")),
        Files.readAllLines(FOLDER.resolve("words.txt")),
        codes);
  }

  private static Code best(float[] logits) {
    int best = 0;
    for (int k = 0; k < logits.length; k++) {
      best = logits[k] > logits[best] ? k : best;
    }
    return CODES.get(best);
  }

  private static float largest(float[] logits) {
    return logits[CODES.indexOf(best(logits))];
  }
}
