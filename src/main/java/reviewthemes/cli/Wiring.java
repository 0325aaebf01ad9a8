package reviewthemes.cli;

import java.io.IOException;
import java.nio.file.Path;
import reviewthemes.assembly.Coders;
import reviewthemes.assembly.Stages;
import reviewthemes.codebook.Codebook;
import reviewthemes.pipeline.ReviewCoder;
import reviewthemes.pipeline.Sensitivity;

/**
 * Loads rules, codebook and models, once, before the first file is opened.
 *
 * @param codebook the themes
 * @param coder codes reviews with them
 */
record Wiring(Codebook codebook, ReviewCoder coder) {
  /**
   * @throws IOException if a file cannot be read
   */
  static Wiring load(Path home, Sensitivity sensitivity) throws IOException {
    Stages stages = Stages.load(home);
    return new Wiring(
        stages.codebook(), new Coders(home, stages, Version.program()).learned(sensitivity));
  }
}
