package reviewthemes.train;

import java.util.ArrayList;
import java.util.List;
import reviewthemes.learn.CodedSentence;
import reviewthemes.learn.Lesson;
import reviewthemes.learn.Reading;
import reviewthemes.learn.SentenceFeatures;

/** Makes lessons of what coders marked. */
public final class Lessons {
  private Lessons() {}

  /**
   * Describes every sentence of a marked document in its place.
   *
   * @param reading the document after all stages up to context
   * @param review whether it is a case review
   * @param writer who wrote it
   * @param weight how many times it counts
   */
  public static Lesson of(
      MarkedReview marked, Reading reading, boolean review, String writer, int weight) {
    SentenceFeatures features = new SentenceFeatures(reading);
    List<CodedSentence> examples = new ArrayList<>();
    for (int i = 0; i < reading.sentences().size(); i++) {
      examples.add(
          new CodedSentence(features.of(i), marked.codes(reading.sentences().get(i).span())));
    }
    return new Lesson(reading, examples, review, writer, weight);
  }

  /** Describes the sentences of a marked list of sentences, each on its own. */
  public static List<CodedSentence> alone(MarkedReview marked, Reading reading) {
    SentenceFeatures features = new SentenceFeatures(reading);
    List<CodedSentence> examples = new ArrayList<>();
    for (int i = 0; i < reading.sentences().size(); i++) {
      examples.add(
          new CodedSentence(features.alone(i), marked.codes(reading.sentences().get(i).span())));
    }
    return examples;
  }
}
