package reviewthemes.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reviewthemes.attribute.profile.Attribute;
import reviewthemes.evaluate.attribute.AttributeEvaluation;
import reviewthemes.evaluate.attribute.AttributeTally;
import reviewthemes.learn.Reading;

/** How many values are right at least, over reviews of which people wrote them down. */
class AttributeFloorsIT {
  private static final Map<Attribute, Double> DEVELOPMENT =
      Map.ofEntries(
          Map.entry(Attribute.REVIEW_TYPE, 0.97),
          Map.entry(Attribute.BOARD, 0.97),
          Map.entry(Attribute.AUTHOR, 0.9),
          Map.entry(Attribute.PUBLICATION_DATE, 0.97),
          Map.entry(Attribute.PERIOD, 0.95),
          Map.entry(Attribute.SCOPE, 0.97),
          Map.entry(Attribute.REFERRER, 0.97),
          Map.entry(Attribute.CHILDREN, 0.97),
          Map.entry(Attribute.AGE, 0.97),
          Map.entry(Attribute.GENDER, 0.95),
          Map.entry(Attribute.OUTCOME, 0.93),
          Map.entry(Attribute.LEGAL_STATUS, 0.77));

  private static final Map<Attribute, Double> TRAINING =
      Map.of(
          Attribute.REVIEW_TYPE, 0.94,
          Attribute.BOARD, 0.95,
          Attribute.AUTHOR, 0.88,
          Attribute.PUBLICATION_DATE, 0.95,
          Attribute.SCOPE, 0.96,
          Attribute.CHILDREN, 0.96,
          Attribute.AGE, 0.94,
          Attribute.GENDER, 0.94,
          Attribute.OUTCOME, 0.92,
          Attribute.LEGAL_STATUS, 0.75);

  @Test
  void development_reviews_are_told_as_people_wrote_them_down() throws Exception {
    holds(DEVELOPMENT, "models/training/development");
  }

  @Test
  void training_reviews_are_told_as_people_wrote_them_down() throws Exception {
    holds(TRAINING, "models/training/reviews");
  }

  private static void holds(Map<Attribute, Double> floors, String folder) throws Exception {
    Path home = Loaded.HOME;
    Stages stages = Loaded.stages();
    AttributeEvaluation evaluation =
        new AttributeEvaluation(AttributeGoldFile.read(home), stages.profiles().dates());
    for (GoldFolder.GoldReview review :
        GoldFolder.read(home.resolve(folder), stages.markupReader()).reviews()) {
      Reading reading = stages.read(review.markup().orElseThrow().review());
      evaluation.add(
          review.coding().review(),
          review.attributes(),
          stages.profiles().find(reading, stages.ages().find(reading)));
    }
    Map<Attribute, AttributeTally> tallies = evaluation.tallies();
    floors.forEach(
        (attribute, floor) ->
            assertThat(tallies.get(attribute).accuracy())
                .as(attribute.id() + " " + evaluation.mistakes())
                .isGreaterThanOrEqualTo(floor));
  }
}
