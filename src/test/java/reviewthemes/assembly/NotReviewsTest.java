package reviewthemes.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import reviewthemes.evaluate.ScoredReading;
import reviewthemes.flag.Flag;
import reviewthemes.flag.Quote;
import reviewthemes.review.ReviewId;
import reviewthemes.train.MarkedReview;

/**
 * Long texts that speak of the same things as case reviews, and of no family: every quote is wrong.
 */
class NotReviewsTest {
  private static final Path FOLDER = Path.of("src/test/resources/not-reviews");
  private static final double MOST_QUOTED = 1;

  /** Writes what is quoted to {@code target/not-reviews.txt}, the strongest first. */
  @Test
  void fewSentencesOfTextsThatAreNoReviewsAreQuoted(TestReporter reporter) throws IOException {
    int sentences = 0;
    int quoted = 0;
    List<String> lines = new ArrayList<>();
    for (Path file : files()) {
      ScoredReading scored = read(file);
      List<String> quotes = quotes(scored);
      int all = scored.reading().sentences().size();
      lines.add(
          String.format(Locale.ROOT, "%s: %d quotes, %d sentences", file, quotes.size(), all));
      lines.addAll(quotes);
      sentences += all;
      quoted += quotes.size();
    }
    Files.write(Files.createDirectories(Path.of("target")).resolve("not-reviews.txt"), lines);
    double share = 1000.0 * quoted / sentences;
    reporter.publishEntry("quotes in 1,000 sentences", String.format(Locale.ROOT, "%.1f", share));
    assertThat(share).as("see target/not-reviews.txt").isLessThan(MOST_QUOTED);
  }

  private static ScoredReading read(Path file) throws IOException {
    ReviewId id = new ReviewId(file.getFileName().toString().replace(".md", ""));
    MarkedReview text = Loaded.stages().markupReader().read(id, Files.readString(file));
    assertThat(text.marks()).isEmpty();
    return Loaded.coder().read(text.review());
  }

  private static List<String> quotes(ScoredReading scored) {
    List<String> lines = new ArrayList<>();
    for (Flag flag : Loaded.coder().flags(scored)) {
      for (Quote quote : flag.quotes()) {
        String words = quote.span().in(scored.reading().review().clean());
        String role = scored.reading().section(quote.sentence()).role().id();
        String suggested = flag.suggested() ? "*" : " ";
        lines.add(
            String.format(
                Locale.ROOT,
                "%.2f%s %s (%s) %s",
                quote.score(),
                suggested,
                flag.code(),
                role,
                words));
      }
    }
    lines.sort(Comparator.reverseOrder());
    return lines;
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }
}
