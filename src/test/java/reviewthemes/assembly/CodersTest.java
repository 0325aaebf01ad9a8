package reviewthemes.assembly;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reviewthemes.codebook.Code;
import reviewthemes.learn.CodingModel;
import reviewthemes.learn.Logistic;
import reviewthemes.learn.SentenceModel;
import reviewthemes.learn.file.ModelFile;
import reviewthemes.pipeline.Sensitivity;

class CodersTest {
  @TempDir private Path home;

  @BeforeEach
  void makeFolders() throws IOException {
    Files.createDirectories(home.resolve("models"));
    Files.createDirectories(home.resolve("pipeline"));
    Files.writeString(
        home.resolve("pipeline/thresholds.yaml"), "balanced: {flag: 0.6, quote: 0.3}");
    Files.createDirectories(home.resolve("models/encoder"));
    Files.copy(StatusFile.of(Loaded.HOME), StatusFile.of(home));
    for (Path file : EncoderFolder.of(Loaded.HOME).files()) {
      Files.copy(file, home.resolve("models/encoder").resolve(file.getFileName().toString()));
    }
  }

  @Test
  void aMissingModelIsTold() {
    refuses().hasMessageEndingWith("coding.model is missing: make it with themes train");
  }

  @Test
  void aFileThatIsNoModelIsTold() throws IOException {
    Files.writeString(Coders.modelFile(home), "no model");
    refuses().hasMessageEndingWith("coding.model is no model: make it again with themes train");
  }

  @Test
  void aModelForOtherThemesIsTold() throws IOException {
    writeModel(List.of(Code.parse("parent.alcohol_misuse")));
    refuses()
        .hasMessageContaining("was made for other themes than the codebook's")
        .hasMessageContaining("themes train");
  }

  @Test
  void missingWeightsOfLegalStatusAreTold() throws IOException {
    writeModel(Loaded.stages().codebook().codes());
    Files.delete(StatusFile.of(home));
    refuses().hasMessageContaining("legal-status.json is missing");
  }

  @Test
  void thresholdsForUnknownThemesAreTold() throws IOException {
    writeModel(Loaded.stages().codebook().codes());
    Files.writeString(
        home.resolve("pipeline/thresholds.yaml"),
        "balanced: {flag: 0.6, quote: 0.3, codes: {practice.tidiness+: {flag: 0.5}}}");
    refuses().hasMessageContaining("practice.tidiness+, which is no code of the codebook");
  }

  private AbstractThrowableAssert<?, ? extends Throwable> refuses() {
    return assertThatThrownBy(
            () -> new Coders(home, Loaded.stages(), "test").learned(Sensitivity.BALANCED))
        .isInstanceOf(IOException.class);
  }

  private void writeModel(List<Code> codes) throws IOException {
    Logistic nothing = new Logistic(new double[0], 0);
    SentenceModel sentences = SentenceModel.train(codes, List.of(), 2, 1);
    CodingModel model = new CodingModel(sentences, List.of(), nothing, nothing, nothing);
    Files.write(Coders.modelFile(home), ModelFile.write(model));
  }
}
