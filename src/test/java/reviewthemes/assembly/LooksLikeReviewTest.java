package reviewthemes.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reviewthemes.attribute.LooksLikeReview;
import reviewthemes.learn.Reading;
import reviewthemes.review.ReviewId;

/** Reviews of many shapes are told from texts that only speak of the same things. */
class LooksLikeReviewTest {
  private static final Path TRAINING = Path.of("models/training");
  private static final int STEP = 4;

  static Stream<Path> texts_that_are_no_reviews() throws IOException {
    return files(Path.of("src/test/resources/not-reviews")).stream();
  }

  /** Every fourth of the reviews and letters, to keep the build short. */
  static Stream<Path> reviews() throws IOException {
    List<Path> all =
        Stream.of("development", "reviews", "letters")
            .flatMap(folder -> files(TRAINING.resolve(folder)).stream())
            .toList();
    return Stream.iterate(0, i -> i < all.size(), i -> i + STEP).map(all::get);
  }

  @ParameterizedTest
  @MethodSource("texts_that_are_no_reviews")
  void a_text_about_no_family_is_no_review(Path file) throws IOException {
    assertThat(looksLikeReview(file)).isFalse();
  }

  @ParameterizedTest
  @MethodSource("reviews")
  void a_review_is_a_review(Path file) throws IOException {
    assertThat(looksLikeReview(file)).isTrue();
  }

  private static boolean looksLikeReview(Path file) throws IOException {
    ReviewId id = new ReviewId(file.getFileName().toString().replace(".md", ""));
    Reading reading =
        Loaded.stages()
            .read(Loaded.stages().markupReader().read(id, Files.readString(file)).review());
    return LooksLikeReview.test(reading, Loaded.stages().ages().find(reading));
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
