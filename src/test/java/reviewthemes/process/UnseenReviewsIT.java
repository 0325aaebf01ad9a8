package reviewthemes.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The program as it ships on reviews by three writers of whom nothing is learned.
 *
 * <p>The reviews stay out of models/training, so that they keep telling how new ones would fare.
 */
class UnseenReviewsIT {
  private static final Path REVIEWS = Program.HOME.resolve("src/test/resources/unseen");
  private static final Pattern TOTALS = Pattern.compile("(?m)^all .*$");
  private static final Pattern FIGURE = Pattern.compile("(?<!\\(|\\d|, )\\d\\.\\d{3}");

  @Test
  void reviews_by_strangers_are_coded_much_as_people_coded_them() {
    Program evaluate = Program.run("evaluate", REVIEWS);
    assertThat(evaluate.code()).as(evaluate.err()).isZero();
    Matcher totals = TOTALS.matcher(evaluate.out());
    // Precision, recall, F1, kappa, AC1.
    assertThat(totals.find()).isTrue();
    assertThat(figures(totals.group()).get(3)).as("kappa of flags").isGreaterThan(0.8);
    // Precision, recall, F1.
    assertThat(totals.find()).isTrue();
    List<Double> quotes = figures(totals.group());
    assertThat(quotes.get(0)).as("precision of quotes").isGreaterThan(0.85);
    assertThat(quotes.get(1)).as("recall of quotes").isGreaterThan(0.7);
  }

  private static List<Double> figures(String line) {
    List<Double> figures = new ArrayList<>();
    FIGURE.matcher(line).results().forEach(one -> figures.add(Double.valueOf(one.group())));
    return figures;
  }
}
