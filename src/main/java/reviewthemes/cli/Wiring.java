package reviewthemes.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import reviewthemes.assembly.CoderOnDemand;
import reviewthemes.codebook.Codebook;
import reviewthemes.pipeline.ReviewCoder;
import reviewthemes.pipeline.Sensitivity;

/** The coder that the files of the home folder make, and its codebook; each loaded when needed. */
final class Wiring {
  private final CoderOnDemand coder;

  private Wiring(CoderOnDemand coder) {
    this.coder = coder;
  }

  /**
   * @throws IOException if a file is missing or cannot be read
   */
  static Wiring load(Path home, Sensitivity sensitivity) throws IOException {
    return load(home, sensitivity, Optional.empty());
  }

  /**
   * @param team the model that was trained for a team, if there is one
   * @throws IOException if a file is missing or cannot be read
   */
  static Wiring load(Path home, Sensitivity sensitivity, Optional<Path> team) throws IOException {
    return new Wiring(new CoderOnDemand(home, sensitivity, Version.program(), team));
  }

  ReviewCoder coder() {
    return coder;
  }

  Codebook codebook() throws IOException {
    return coder.codebook();
  }
}
