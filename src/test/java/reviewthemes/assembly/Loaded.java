package reviewthemes.assembly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import reviewthemes.learn.Reading;
import reviewthemes.pipeline.Sensitivity;
import reviewthemes.review.ReviewId;
import reviewthemes.train.MarkedReview;

/** The program's own stages and coder, loaded once for all tests. */
public final class Loaded {
  public static final Path HOME = Path.of(System.getProperty("themes.home", "."));
  private static final String FRONT = "---\ntitle: Written for a test\n---\n";

  private Loaded() {}

  public static Stages stages() {
    return OfStages.STAGES;
  }

  static LearnedCoder coder() {
    return OfCoder.CODER;
  }

  /** A marked-up text, its front matter left out. */
  public static MarkedReview marked(String id, String markup) {
    return stages().markupReader().read(new ReviewId(id), FRONT + markup);
  }

  /** A marked-up text, its front matter left out, after all stages up to context. */
  public static Reading reading(String markup) {
    return stages().read(marked("written", markup).review());
  }

  private static final class OfStages {
    private static final Stages STAGES = load();

    private static Stages load() {
      try {
        return Stages.load(HOME);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class OfCoder {
    private static final LearnedCoder CODER = load();

    private static LearnedCoder load() {
      try {
        return new Coders(HOME, stages(), "test").learned(Sensitivity.BALANCED);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
