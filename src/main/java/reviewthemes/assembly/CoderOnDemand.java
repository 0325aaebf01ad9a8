package reviewthemes.assembly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import reviewthemes.codebook.Codebook;
import reviewthemes.codebook.yaml.CodebookFolder;
import reviewthemes.pipeline.CodedReview;
import reviewthemes.pipeline.ProducedBy;
import reviewthemes.pipeline.ReviewCoder;
import reviewthemes.pipeline.Sensitivity;
import reviewthemes.review.ReviewId;
import reviewthemes.review.UnreadableReview;

/** The coder of a home folder, loaded when there is something to code and not before. */
public final class CoderOnDemand implements ReviewCoder {
  private final Path home;
  private final Sensitivity sensitivity;
  private final String program;
  private final Path model;
  private final ProducedBy producedBy;
  private Codebook codebook;
  private ReviewCoder coder;

  /**
   * @param home the folder that holds {@code codebook/}, {@code pipeline/} and {@code models/}
   * @param program the program's version
   * @throws IOException if a file is missing or cannot be read
   */
  public CoderOnDemand(Path home, Sensitivity sensitivity, String program) throws IOException {
    this(home, sensitivity, program, Optional.empty());
  }

  /**
   * @param team the model that was trained for a team, if there is one
   * @throws IOException if a file is missing or cannot be read
   */
  public CoderOnDemand(Path home, Sensitivity sensitivity, String program, Optional<Path> team)
      throws IOException {
    this.model = team.orElse(Coders.modelFile(home));
    this.home = home;
    this.sensitivity = sensitivity;
    this.producedBy = Versions.of(home, Coders.modelVersion(home, model), sensitivity, program);
    this.program = program;
  }

  @Override
  public synchronized void prepare() throws IOException {
    if (coder == null) {
      Stages stages = Stages.load(home);
      codebook = stages.codebook();
      coder = new Coders(home, stages, program).learned(sensitivity, model);
    }
  }

  @Override
  public CodedReview code(ReviewId id, String file, byte[] bytes) throws UnreadableReview {
    return ready().code(id, file, bytes);
  }

  private synchronized ReviewCoder ready() {
    try {
      prepare();
      return coder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public ProducedBy producedBy() {
    return producedBy;
  }

  /**
   * The themes that it looks for.
   *
   * @throws IOException if the codebook cannot be read
   */
  public synchronized Codebook codebook() throws IOException {
    if (codebook == null) {
      codebook = CodebookFolder.read(home.resolve("codebook"));
    }
    return codebook;
  }
}
