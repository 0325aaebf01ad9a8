package reviewthemes.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import reviewthemes.assembly.Stages;
import reviewthemes.review.ReviewId;

/** Features under their names, for learning, and as numbers, for scoring, are the same. */
class SentenceFeaturesTest {
  private static final Path HOME = Path.of(System.getProperty("themes.home", "."));
  private static final Path EXAMPLES = HOME.resolve("examples/reviews");

  @Test
  void aSentenceHasTheSameVectorByNamesAndByNumbers() throws Exception {
    List<Reading> readings = readings();
    List<Features> all = new ArrayList<>();
    readings.forEach(reading -> features(reading, all));
    FeatureNames names = FeatureNames.of(all, 2);
    int next = 0;
    for (Reading reading : readings) {
      SentenceFeatures features = new SentenceFeatures(reading);
      NumberedFeatures numbered = new NumberedFeatures(names.numbers());
      for (int i = 0; i < reading.sentences().size(); i++) {
        Vector named = names.vector(all.get(next++));
        features.describe(i, numbered);
        Vector vector = numbered.take();
        assertThat(vector.ids()).as(reading.text(i)).containsExactly(named.ids());
        assertThat(vector.values()).as(reading.text(i)).containsExactly(named.values());
      }
    }
    assertThat(next).isGreaterThan(200);
  }

  @Test
  void everyNameOfAFeatureLeadsToItsNumber() throws Exception {
    List<Features> all = new ArrayList<>();
    readings().forEach(reading -> features(reading, all));
    FeatureNames names = FeatureNames.of(all, 1);
    for (int number = 0; number < names.size(); number++) {
      assertThat(names.number(names.names().get(number))).isEqualTo(number);
    }
    assertThat(names.number("w:no such word")).isEqualTo(-1);
  }

  private static void features(Reading reading, List<Features> all) {
    SentenceFeatures features = new SentenceFeatures(reading);
    for (int i = 0; i < reading.sentences().size(); i++) {
      all.add(features.of(i));
    }
  }

  private static List<Reading> readings() throws Exception {
    Stages stages = Stages.load(HOME);
    List<Reading> readings = new ArrayList<>();
    for (String name : List.of("ex-child-a.pdf", "ex-child-b.pdf")) {
      byte[] bytes = Files.readAllBytes(EXAMPLES.resolve(name));
      readings.add(stages.read(stages.reader().read(new ReviewId(name), name, bytes)));
    }
    return readings;
  }
}
