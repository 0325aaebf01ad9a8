package reviewthemes.assembly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import reviewthemes.attribute.profile.Attribute;
import reviewthemes.attribute.status.StatusLesson;
import reviewthemes.attribute.status.StatusModel;
import reviewthemes.attribute.status.StatusRules;
import reviewthemes.attribute.status.StatusTrainer;
import reviewthemes.attribute.status.json.StatusModelJson;
import reviewthemes.evaluate.attribute.AttributeGold;
import reviewthemes.learn.Lesson;
import reviewthemes.learn.liblinear.LibLinearTrainer;
import reviewthemes.review.ReviewId;

/**
 * Learns what tells the legal status of a child.
 *
 * @param model learned from all reviews of the folder
 * @param share how it does on reviews by writers whom it has not learned from
 */
public record StatusTraining(StatusModel model, StatusTrainer.Share share) {
  private static final int PARTS = 8;

  /**
   * Learns from the reviews whose coders wrote down a legal status.
   *
   * @throws IOException if it cannot be read how people write it
   */
  public static StatusTraining of(TrainingFolder folder, Path home, Stages stages)
      throws IOException {
    AttributeGold gold = AttributeGoldFile.read(home);
    StatusRules rules = stages.profiles().statusRules();
    List<StatusLesson> lessons =
        folder.lessons().parallelStream()
            .filter(Lesson::review)
            .flatMap(lesson -> lesson(lesson, folder, gold, stages))
            .filter(lesson -> rules.all().contains(lesson.value()))
            .toList();
    StatusTrainer trainer = new StatusTrainer(rules, new LibLinearTrainer());
    return new StatusTraining(trainer.learn(lessons), trainer.leavingOut(lessons, PARTS));
  }

  private static Stream<StatusLesson> lesson(
      Lesson lesson, TrainingFolder folder, AttributeGold gold, Stages stages) {
    ReviewId id = lesson.reading().review().id();
    Map<String, String> front = folder.attributes().getOrDefault(id, Map.of());
    Optional<String> written = gold.written(Attribute.LEGAL_STATUS, front);
    return written.stream()
        .map(value -> gold.stated(Attribute.LEGAL_STATUS, id.value(), value))
        .map(
            value ->
                new StatusLesson(
                    lesson.writer(),
                    stages
                        .profiles()
                        .statusSentences(lesson.reading(), stages.ages().find(lesson.reading())),
                    value));
  }

  /**
   * Keeps the weights below {@code home}.
   *
   * @return the file
   */
  public Path write(Path home) throws IOException {
    return Files.writeString(StatusFile.of(home), StatusModelJson.write(model));
  }

  /** How it does, in a line. */
  public String line() {
    return String.format(
        Locale.ROOT,
        "legal status, each by writers left out: told in %d of %d reviews, rightly in %d (%.2f)",
        share.told(),
        share.reviews(),
        share.right(),
        (double) share.right() / Math.max(1, share.reviews()));
  }
}
