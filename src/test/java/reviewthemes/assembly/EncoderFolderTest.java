package reviewthemes.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reviewthemes.codebook.Code;
import reviewthemes.learn.Encoder;
import reviewthemes.learn.Reading;
import reviewthemes.review.ReviewId;
import reviewthemes.review.Role;

class EncoderFolderTest {
  private static final List<Code> CODES = Loaded.stages().codebook().codes();

  /** A training text that was changed after the encoder was trained would go unjudged. */
  @Test
  void theEncoderHasJudgedEverySentenceOfTheDevelopmentReviews() throws IOException {
    Encoder encoder = EncoderFolder.of(Loaded.HOME).leavingOut(CODES);
    try (Stream<Path> files = Files.list(Loaded.HOME.resolve("models/training/development"))) {
      for (Path file : files.sorted().limit(6).toList()) {
        String name = file.getFileName().toString().replace(".md", "");
        Reading reading =
            Loaded.stages()
                .read(
                    Loaded.stages()
                        .markupReader()
                        .read(new ReviewId(name), Files.readString(file))
                        .review());
        boolean[] wanted = new boolean[reading.sentences().size()];
        for (int i = 0; i < wanted.length; i++) {
          Role role = reading.section(i).role();
          wanted[i] = role.factors() > 0 || role.practice() > 0;
        }
        float[][] logits = encoder.logits(reading, wanted);
        for (int i = 0; i < wanted.length; i++) {
          assertThat(logits[i] != null).as("%s: %s", name, reading.text(i)).isEqualTo(wanted[i]);
        }
      }
    }
  }

  @Test
  void whatIsMissingOrForOtherThemesIsTold(@TempDir Path home) throws IOException {
    EncoderFolder folder = EncoderFolder.of(home);
    assertThatThrownBy(() -> folder.load(CODES))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("encoder.onnx is missing: fetch the program again");
    assertThatThrownBy(() -> EncoderFolder.of(Loaded.HOME).leavingOut(CODES.subList(0, 3)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("leave-out.scores")
        .hasMessageContaining("other themes than the codebook's");
    Files.createDirectories(home.resolve("models/encoder"));
    for (Path file : folder.files()) {
      Files.write(file, new byte[] {7});
    }
    assertThatThrownBy(() -> folder.load(CODES)).hasMessageContaining("damaged");
    byte[] scores = Files.readAllBytes(Loaded.HOME.resolve("models/encoder/leave-out.scores"));
    Path kept = home.resolve("models/encoder/leave-out.scores");
    Files.write(kept, Arrays.copyOf(scores, scores.length / 2));
    assertThatThrownBy(() -> folder.leavingOut(CODES)).hasMessageContaining("leave-out.scores");
  }
}
