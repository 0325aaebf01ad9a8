package reviewthemes.assembly;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import reviewthemes.codebook.Code;
import reviewthemes.learn.Encoder;
import reviewthemes.learn.KeptScores;
import reviewthemes.learn.file.KeptScoresFile;
import reviewthemes.learn.onnx.OnnxEncoder;

/**
 * The trained encoder, {@code models/encoder/}.
 *
 * @param folder the folder
 */
record EncoderFolder(Path folder) {
  static EncoderFolder of(Path home) {
    return new EncoderFolder(home.resolve("models").resolve("encoder"));
  }

  /** The files that decide what it says. */
  List<Path> files() {
    return List.of(network(), vocabulary());
  }

  private Path network() {
    return folder.resolve("encoder.onnx");
  }

  private Path vocabulary() {
    return folder.resolve("words.txt");
  }

  /**
   * The encoder.
   *
   * @throws IOException if a file is missing or damaged, or this computer cannot run it
   */
  Encoder load(List<Code> codes) throws IOException {
    for (Path file : files()) {
      if (!Files.isRegularFile(file)) {
        throw new IOException(file + " is missing: fetch the program again");
      }
    }
    try {
      return OnnxEncoder.load(
          Files.readAllBytes(network()), Files.readAllLines(vocabulary()), codes.size());
    } catch (IOException e) {
      throw new IOException(network() + ": " + e.getMessage(), e);
    }
  }

  /**
   * An encoder that judges the training data without having learned from it.
   *
   * @throws IOException if a file is missing or damaged
   */
  Encoder leavingOut(List<Code> codes) throws IOException {
    Path file = folder.resolve("leave-out.scores");
    try (InputStream in = Files.newInputStream(file)) {
      return new KeptScores(KeptScoresFile.read(in, codes), load(codes));
    } catch (IOException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }
}
