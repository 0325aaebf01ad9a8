package reviewthemes.train;

import java.util.ArrayList;
import java.util.List;
import reviewthemes.learn.Example;
import reviewthemes.learn.Reading;
import reviewthemes.learn.SentenceFeatures;

/**
 * One coded review as examples.
 *
 * @param review the review and its marks
 * @param reading the review after all stages up to context
 * @param examples one for each sentence, in order
 */
public record ExampleSet(MarkedReview review, Reading reading, List<Example> examples) {
  public ExampleSet {
    examples = List.copyOf(examples);
  }

  /** Describes every sentence of a marked review. */
  public static ExampleSet of(MarkedReview review, Reading reading) {
    SentenceFeatures features = new SentenceFeatures(reading);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < reading.sentences().size(); i++) {
      examples.add(new Example(features.of(i), review.codes(reading.sentences().get(i).span())));
    }
    return new ExampleSet(review, reading, examples);
  }
}
