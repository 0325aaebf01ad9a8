package reviewthemes.assembly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import reviewthemes.evaluate.IndicatorsAlone;
import reviewthemes.flag.FlagMaker;
import reviewthemes.flag.Thresholds;
import reviewthemes.flag.yaml.ThresholdsFile;
import reviewthemes.learn.CodingModel;
import reviewthemes.learn.CodingTrainer;
import reviewthemes.learn.Encoder;
import reviewthemes.learn.Lesson;
import reviewthemes.learn.file.ModelFile;
import reviewthemes.learn.liblinear.LibLinearTrainer;
import reviewthemes.pipeline.ProducedBy;
import reviewthemes.pipeline.Sensitivity;
import reviewthemes.review.ReviewId;
import reviewthemes.train.Lessons;
import reviewthemes.train.MarkedReview;

/** Makes coders from the files of the home folder. */
public final class Coders {
  private static final String MODEL = "coding.model";
  private static final int PARTS = 5;
  private static final int HIDDEN = 96;
  private static final int NETS = 2;

  private final Path home;
  private final Stages stages;
  private final String version;

  /**
   * @param version the program's version
   */
  public Coders(Path home, Stages stages, String version) {
    this.home = home;
    this.stages = stages;
    this.version = version;
  }

  /** Where the trained model is kept. */
  public static Path modelFile(Path home) {
    return home.resolve("models").resolve(MODEL);
  }

  /**
   * The coder with the trained model.
   *
   * @throws IOException if a file is missing or broken
   */
  public LearnedCoder learned(Sensitivity sensitivity) throws IOException {
    return learned(sensitivity, modelFile(home));
  }

  /**
   * The coder with a model that was trained for a team.
   *
   * @param file the model
   * @throws IOException if a file is missing or broken
   */
  LearnedCoder learned(Sensitivity sensitivity, Path file) throws IOException {
    byte[] bytes = modelBytes(file);
    CodingModel model;
    try {
      model = ModelFile.read(bytes);
    } catch (IOException e) {
      throw new IOException(file + " is no model: make it again with themes train", e);
    }
    if (!model.codes().equals(stages.codebook().codes())) {
      throw new IOException(
          file + " was made for other themes than the codebook's: make it again with themes train");
    }
    Encoder encoder = EncoderFolder.of(home).load(model.codes());
    return coder(id -> model, encoder, sensitivity, modelVersion(home, file));
  }

  /** The trained model as it is in its file. */
  private static byte[] modelBytes(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException(file + " is missing: make it with themes train");
    }
    return Files.readAllBytes(file);
  }

  /** The version of everything that was learned. */
  static String modelVersion(Path home, Path model) throws IOException {
    List<Path> files = new ArrayList<>(List.of(model, StatusFile.of(home)));
    files.addAll(EncoderFolder.of(home).files());
    return Versions.files(files);
  }

  /**
   * Learns from everything in {@code models/training/}.
   *
   * @throws IOException if the encoder cannot be loaded
   */
  public CodingTrainer.Learned learn(TrainingFolder folder) throws IOException {
    return trainer().learn(folder.lessons(), folder.phrases(), leavingOut());
  }

  /**
   * The coder that judges what was learned: for a document that was learned from it uses the model
   * learned without all that its writer wrote, for any other the model learned from all.
   */
  public LearnedCoder leavingOut(
      TrainingFolder folder, CodingTrainer.Learned learned, Sensitivity sensitivity)
      throws IOException {
    return coder(
        id -> {
          int place = folder.place(id);
          return place < 0 ? learned.model() : learned.without(place);
        },
        leavingOut(),
        sensitivity,
        "left out");
  }

  private Encoder leavingOut() throws IOException {
    return EncoderFolder.of(home).leavingOut(stages.codebook().codes());
  }

  /**
   * The figures of a freshly trained model on the reviews it has not seen, and its card.
   *
   * @throws IOException if a rule file is missing or broken
   */
  public Card card(TrainingFolder folder, CodingTrainer.Learned learned, StatusTraining status)
      throws IOException {
    ModelCard card =
        new ModelCard(folder, learned, leavingOut(folder, learned, Sensitivity.BALANCED));
    List<String> figures = new ArrayList<>(card.figures());
    figures.add("");
    figures.add(status.line());
    return new Card(figures, card.markdown(figures));
  }

  /** What a model is worth: its figures as lines, and a page that tells about it. */
  public record Card(List<String> figures, String page) {}

  /** The coder without anything learned, to compare with. */
  public IndicatorsAlone indicatorsAlone() {
    return new IndicatorsAlone(stages.codebook(), stages::read);
  }

  /**
   * What a team's verdicts come to.
   *
   * @param model learned from everything
   * @param before the coder with the program's own model
   * @param after codes each of the team's reviews with a model that has not seen its part
   */
  record TeamCoders(CodingModel model, LearnedCoder before, LearnedCoder after) {}

  /**
   * Learns a model for a team; takes minutes.
   *
   * @throws IOException if a file of the program is missing
   */
  public TeamModel learnForTeam(TrainingFolder folder, VerifiedReviews verified)
      throws IOException {
    return TeamModel.learn(folder, verified, this);
  }

  /** Learns from everything in {@code models/training/} and from a team's reviews. */
  TeamCoders learn(TrainingFolder folder, VerifiedReviews verified) throws IOException {
    List<Lesson> lessons = new ArrayList<>(folder.lessons());
    Map<ReviewId, Integer> places = new HashMap<>();
    for (MarkedReview marked : verified.reviews()) {
      ReviewId id = marked.review().id();
      places.put(id, lessons.size());
      lessons.add(
          Lessons.of(
              marked, stages.read(marked.review()), true, id.value(), TrainingFolder.JUDGED));
    }
    CodingTrainer.Learned learned = trainer().learn(lessons, folder.phrases(), leavingOut());
    LearnedCoder after =
        coder(
            id -> learned.without(places.get(id)),
            EncoderFolder.of(home).load(stages.codebook().codes()),
            Sensitivity.BALANCED,
            "left out");
    return new TeamCoders(learned.model(), learned(Sensitivity.BALANCED), after);
  }

  private CodingTrainer trainer() {
    return new CodingTrainer(
        stages.codebook().codes(), new LibLinearTrainer(), PARTS, HIDDEN, NETS);
  }

  private LearnedCoder coder(
      Function<ReviewId, CodingModel> models,
      Encoder encoder,
      Sensitivity sensitivity,
      String modelHash)
      throws IOException {
    Path rules = home.resolve("pipeline");
    Thresholds thresholds =
        ThresholdsFile.read(
            rules.resolve("thresholds.yaml"),
            sensitivity.name().toLowerCase(Locale.ROOT),
            stages.codebook().codes());
    FlagMaker flagMaker = new FlagMaker(stages.codebook(), stages.stemmer(), thresholds);
    ProducedBy producedBy = Versions.of(home, modelHash, sensitivity, version);
    return new LearnedCoder(stages, models, encoder, flagMaker, producedBy);
  }
}
