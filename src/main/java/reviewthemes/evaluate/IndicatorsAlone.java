package reviewthemes.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import reviewthemes.codebook.Code;
import reviewthemes.codebook.Codebook;
import reviewthemes.context.Subject;
import reviewthemes.flag.Flag;
import reviewthemes.flag.Quote;
import reviewthemes.learn.Reading;
import reviewthemes.match.Hit;
import reviewthemes.review.Review;

/**
 * Codes with indicators, sections and rules of context alone: what anything learned has to beat.
 *
 * <p>A strong indicator that neither section nor context rules out makes a quote, and one quote a
 * suggestion. The scores are steps, not chances.
 */
public final class IndicatorsAlone implements OpenCoder {
  private static final double STRONG = .8;
  private static final double WEAK = .4;
  private static final double RULED_OUT = .2;
  private static final double THRESHOLD = .5;

  private final Codebook codebook;
  private final Function<Review, Reading> stages;

  /**
   * @param codebook the themes
   * @param stages takes a review through reading, splitting, matching and context
   */
  public IndicatorsAlone(Codebook codebook, Function<Review, Reading> stages) {
    this.codebook = codebook;
    this.stages = stages;
  }

  @Override
  public ScoredReading read(Review review) {
    return new Scores(stages.apply(review));
  }

  @Override
  public List<Flag> flags(ScoredReading scored) {
    return codebook.codes().stream().map(code -> flag(scored, code)).toList();
  }

  private static Flag flag(ScoredReading scored, Code code) {
    List<Quote> quotes =
        IntStream.range(0, scored.reading().sentences().size())
            .filter(i -> scored.score(i, code) >= scored.threshold(code))
            .mapToObj(i -> quote(scored, i, code))
            .sorted(Comparator.comparingDouble(Quote::score).reversed())
            .toList();
    double score = quotes.isEmpty() ? 0 : quotes.get(0).score();
    return new Flag(code, !quotes.isEmpty(), score, List.of(), quotes);
  }

  private static Quote quote(ScoredReading scored, int sentence, Code code) {
    Reading reading = scored.reading();
    Subject subject =
        Objections.judgement(reading, sentence, code)
            .map(judgement -> judgement.subject())
            .orElse(Subject.UNCLEAR);
    return new Quote(
        sentence,
        reading.sentences().get(sentence).span(),
        scored.score(sentence, code),
        subject,
        List.of(),
        List.of());
  }

  private record Scores(Reading reading) implements ScoredReading {
    @Override
    public double score(int sentence, Code code) {
      return Objections.hits(reading, sentence, code).stream()
          .mapToDouble(hit -> score(sentence, hit, code))
          .max()
          .orElse(0);
    }

    private double score(int sentence, Hit hit, Code code) {
      return Objections.ruleOut(reading, sentence, hit, code)
          ? RULED_OUT
          : hit.strong() ? STRONG : WEAK;
    }

    @Override
    public double threshold(Code code) {
      return THRESHOLD;
    }
  }
}
