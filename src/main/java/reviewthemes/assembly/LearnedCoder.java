package reviewthemes.assembly;

import java.util.List;
import java.util.function.Function;
import reviewthemes.attribute.ChildAges;
import reviewthemes.attribute.LooksLikeReview;
import reviewthemes.codebook.Code;
import reviewthemes.evaluate.OpenCoder;
import reviewthemes.evaluate.ScoredReading;
import reviewthemes.flag.AgeFlags;
import reviewthemes.flag.Flag;
import reviewthemes.flag.FlagMaker;
import reviewthemes.learn.CodingModel;
import reviewthemes.learn.Encoder;
import reviewthemes.learn.Reading;
import reviewthemes.learn.Scores;
import reviewthemes.pipeline.CodedReview;
import reviewthemes.pipeline.ProducedBy;
import reviewthemes.pipeline.ReviewCoder;
import reviewthemes.review.Review;
import reviewthemes.review.ReviewId;
import reviewthemes.review.UnreadableReview;

/** Takes a review through all stages, the learned ones included. */
public final class LearnedCoder implements ReviewCoder, OpenCoder {
  private final Stages stages;
  private final Function<ReviewId, CodingModel> models;
  private final Encoder encoder;
  private final FlagMaker flagMaker;
  private final ProducedBy producedBy;

  /**
   * @param models the model to use for a review: always the same, but where models are judged
   * @param encoder reads passages for the models
   */
  public LearnedCoder(
      Stages stages,
      Function<ReviewId, CodingModel> models,
      Encoder encoder,
      FlagMaker flagMaker,
      ProducedBy producedBy) {
    this.stages = stages;
    this.models = models;
    this.encoder = encoder;
    this.flagMaker = flagMaker;
    this.producedBy = producedBy;
  }

  private record Scored(
      Reading reading, Scores scores, ChildAges ages, boolean review, FlagMaker flagMaker)
      implements ScoredReading {
    @Override
    public double score(int sentence, Code code) {
      return scores.sentences()[sentence][scores.codes().indexOf(code)];
    }

    @Override
    public double threshold(Code code) {
      return flagMaker.thresholds().quote(code);
    }
  }

  @Override
  public ScoredReading read(Review review) {
    Reading reading = stages.read(review);
    ChildAges ages = stages.ages().find(reading);
    return new Scored(
        reading,
        models.apply(review.id()).score(reading, encoder),
        ages,
        LooksLikeReview.test(reading, ages),
        flagMaker);
  }

  @Override
  public List<Flag> flags(ScoredReading scored) {
    Scored own = (Scored) scored;
    if (!own.review()) {
      return own.scores().codes().stream().map(FlagMaker::noReview).toList();
    }
    return AgeFlags.apply(flagMaker.make(own.reading(), own.scores()), own.ages());
  }

  @Override
  public CodedReview code(ReviewId id, String file, byte[] bytes) throws UnreadableReview {
    Review review = stages.reader().read(id, file, bytes);
    Scored scored = (Scored) read(review);
    return new CodedReview(
        review,
        scored.reading().sentences().size(),
        scored.review(),
        flags(scored),
        stages.profiles().find(scored.reading(), scored.ages()));
  }

  @Override
  public ProducedBy producedBy() {
    return producedBy;
  }
}
