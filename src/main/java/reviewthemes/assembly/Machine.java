package reviewthemes.assembly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import reviewthemes.evaluate.Coding;
import reviewthemes.evaluate.OpenCoder;
import reviewthemes.evaluate.ScoredReading;
import reviewthemes.evaluate.json.CodingFiles;
import reviewthemes.review.Review;
import reviewthemes.review.ReviewId;
import reviewthemes.review.UnreadableReview;

/**
 * What the machine makes of reviews: as an earlier run left it, or by reading them now.
 *
 * @param stages reads reviews
 * @param coder codes them
 * @param out the folder of the earlier run, if its results are wanted
 * @param look whether to read the reviews even so, to look inside
 */
public record Machine(Stages stages, OpenCoder coder, Optional<Path> out, boolean look) {
  /**
   * One review as the machine coded it.
   *
   * @param coding its coding, if there is any
   * @param scored the reading behind it, if it was read now
   */
  public record Coded(Optional<Coding> coding, Optional<ScoredReading> scored) {}

  /**
   * Codes a review.
   *
   * @param pdf its file, if there is one
   * @param text the review, if it is at hand as text
   * @throws UnreadableReview if it has to be read and cannot
   */
  public Coded code(ReviewId id, Optional<Path> pdf, Optional<Review> text)
      throws IOException, UnreadableReview {
    Optional<ScoredReading> scored = Optional.empty();
    if (looks()) {
      Optional<Review> review = pdf.isPresent() ? Optional.of(read(id, pdf.get())) : text;
      scored = review.map(coder::read);
    }
    Optional<Coding> coding =
        out.isPresent()
            ? earlier(id, out.get())
            : scored.map(open -> Coding.of(open.reading().review(), coder.flags(open)));
    return new Coded(coding, scored);
  }

  /** Whether reviews are read now. */
  public boolean looks() {
    return out.isEmpty() || look;
  }

  /** Reads a PDF file. */
  public Review read(ReviewId id, Path pdf) throws IOException, UnreadableReview {
    return stages.reader().read(id, pdf.getFileName().toString(), Files.readAllBytes(pdf));
  }

  private static Optional<Coding> earlier(ReviewId id, Path out) throws IOException {
    Path folder = out.resolve("reviews");
    if (!Files.isDirectory(folder)) {
      throw new IOException(out + " holds no folder reviews/: name the folder of an earlier run");
    }
    Path file = folder.resolve(id.value() + ".json");
    return Files.isRegularFile(file)
        ? Optional.of(CodingFiles.machine(id, Files.readString(file)))
        : Optional.empty();
  }
}
