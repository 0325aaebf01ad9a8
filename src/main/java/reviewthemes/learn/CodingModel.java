package reviewthemes.learn;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import reviewthemes.codebook.Code;
import reviewthemes.review.Role;

/**
 * Everything that was learned: scores the sentences of a review, and the review.
 *
 * <p>First each sentence by its own features and, where it has a chance, by an encoder that reads
 * the passage; then each sentence and code in the light of what surrounds it, which gives the
 * sentence's score. A section whose role is no evidence has score 0, and so has a factor that the
 * sentence denies. Last, each code of the review by its best sentences.
 *
 * @param sentences by the sentence's own features
 * @param roles ids of the roles that {@code places} tells apart
 * @param places by what surrounds the sentence of a case review
 * @param letters by what surrounds the sentence of an inspection letter
 * @param reviews by the scores of a review's sentences
 */
public record CodingModel(
    SentenceModel sentences,
    List<String> roles,
    Logistic places,
    Logistic letters,
    Logistic reviews) {
  static final double FLOOR = -5.5;

  public CodingModel {
    roles = List.copyOf(roles);
  }

  public List<Code> codes() {
    return sentences.codes();
  }

  /**
   * Scores a review; safe to call from several threads.
   *
   * @param encoder reads the passages of sentences that may be evidence
   */
  public Scores score(Reading reading, Encoder encoder) {
    SentenceFeatures features = new SentenceFeatures(reading);
    NumberedFeatures numbered = new NumberedFeatures(sentences.names().numbers());
    List<Vector> vectors = new ArrayList<>();
    for (int i = 0; i < reading.sentences().size(); i++) {
      if (mayBeEvidence(reading, i)) {
        features.describe(i, numbered);
        vectors.add(numbered.take());
      }
    }
    Iterator<float[]> evidence = List.of(sentences.logits(vectors)).iterator();
    float[][] logits = new float[reading.sentences().size()][];
    for (int i = 0; i < logits.length; i++) {
      logits[i] = mayBeEvidence(reading, i) ? evidence.next() : none();
    }
    float[][] joined = SecondOpinion.join(reading, logits, encoder);
    DecidedItems.turn(reading, new CodeTable(codes()), joined);
    return score(reading, joined);
  }

  private float[] none() {
    float[] none = new float[codes().size()];
    java.util.Arrays.fill(none, Integer.MIN_VALUE);
    return none;
  }

  Scores score(Reading reading, float[][] logits) {
    Logistic surroundings = InspectionLetter.test(reading) ? letters : places;
    double[][] scores = sentenceScores(codes(), roles, surroundings, reading, logits);
    double[] flags = new double[codes().size()];
    for (int k = 0; k < flags.length; k++) {
      Vector vector = ReviewFeatures.of(column(scores, k), k);
      flags[k] = Logistic.probability(reviews.logit(vector));
    }
    return new Scores(codes(), scores, flags);
  }

  static double[] column(double[][] scores, int code) {
    double[] column = new double[scores.length];
    for (int i = 0; i < column.length; i++) {
      column[i] = scores[i][code];
    }
    return column;
  }

  static double[][] sentenceScores(
      List<Code> codes, List<String> roles, Logistic places, Reading reading, float[][] logits) {
    CodeTable table = new CodeTable(codes);
    Surroundings surroundings = new Surroundings(table, roles, reading, logits);
    double[][] scores = new double[logits.length][codes.size()];
    for (int i = 0; i < logits.length; i++) {
      for (int k = 0; k < codes.size(); k++) {
        if (logits[i][k] > FLOOR
            && mayBeEvidence(reading, i, codes.get(k))
            && !RuledOut.test(reading, i, codes.get(k))) {
          scores[i][k] = Logistic.probability(places.logit(surroundings.of(i, k)));
        }
      }
    }
    return scores;
  }

  static boolean mayBeEvidence(Reading reading, int sentence) {
    Role role = reading.section(sentence).role();
    return role.factors() > 0 || role.practice() > 0;
  }

  private static boolean mayBeEvidence(Reading reading, int sentence, Code code) {
    Role role = reading.section(sentence).role();
    return (code.theme().isPractice() ? role.practice() : role.factors()) > 0;
  }
}
