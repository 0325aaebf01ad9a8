package reviewthemes.learn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reviewthemes.codebook.Polarity;
import reviewthemes.review.BlockKind;

/**
 * What surrounds the sentences of one review, for deciding on each in the light of the rest.
 *
 * <p>For a sentence and a code: its own log-odds for this code, for the opposite and for others;
 * those of its neighbours, inside its paragraph and beyond; how much else the section and the
 * review say about the code; whether the sentence and its neighbours judge at all; its length, the
 * kind of its block, the role of its section and whether that decides.
 */
final class Surroundings {
  private static final double FAR = -8;
  private static final double LIMIT = 12;
  private static final int OWN = 24;

  private final CodeTable codes;
  private final List<String> roles;
  private final Reading reading;
  private final double[][] logits;
  private final double[][] judging;
  private final double[] total;
  private final Map<Integer, double[]> inSection = new HashMap<>();
  private final double[][] best;

  /**
   * @param sentenceLogits for each sentence its log-odds for each code
   * @param roles ids of the roles that are told apart
   */
  Surroundings(CodeTable codes, List<String> roles, Reading reading, float[][] sentenceLogits) {
    this.codes = codes;
    this.roles = roles;
    this.reading = reading;
    int sentences = sentenceLogits.length;
    logits = new double[sentences][codes.size()];
    judging = new double[sentences][];
    total = new double[codes.size()];
    best = new double[codes.size()][];
    for (int k = 0; k < codes.size(); k++) {
      best[k] = new double[] {FAR, FAR};
    }
    for (int i = 0; i < sentences; i++) {
      double[] section =
          inSection.computeIfAbsent(reading.block(i).section(), any -> new double[codes.size()]);
      for (int k = 0; k < codes.size(); k++) {
        double logit = Math.max(-LIMIT, Math.min(LIMIT, sentenceLogits[i][k]));
        logits[i][k] = logit;
        total[k] += Logistic.probability(logit);
        section[k] += Logistic.probability(logit);
        if (logit > best[k][0]) {
          best[k][1] = best[k][0];
          best[k][0] = logit;
        } else if (logit > best[k][1]) {
          best[k][1] = logit;
        }
      }
      judging[i] = judging(logits[i]);
    }
  }

  /** The log of the summed odds of all codes of each polarity. */
  private double[] judging(double[] sentence) {
    double[] sums = new double[Polarity.values().length];
    for (int k = 0; k < codes.size(); k++) {
      sums[codes.polarity(k).ordinal()] += Math.exp(sentence[k]);
    }
    for (int p = 0; p < sums.length; p++) {
      sums[p] = Math.log(sums[p] + 1e-6);
    }
    return sums;
  }

  static int features(CodeTable codes, List<String> roles) {
    return OWN + roles.size() * Polarity.values().length + 2 * codes.size();
  }

  double logit(int sentence, int code) {
    return logits[sentence][code];
  }

  /** What is known of a sentence and a code. */
  Vector of(int i, int k) {
    VectorBuilder vector = new VectorBuilder();
    double own = logits[i][k];
    double p = Logistic.probability(own);
    vector.add(0, own);
    vector.add(1, Math.signum(own) * Math.pow(Math.max(own, -3), 2));
    vector.add(2, codes.opposite(k) < 0 ? FAR : logits[i][codes.opposite(k)]);
    double others = -LIMIT;
    for (int other : codes.alike(k)) {
      others = Math.max(others, logits[i][other]);
    }
    vector.add(3, others);
    boolean joinedBefore = i > 0 && sameBlock(i - 1, i);
    boolean joinedAfter = i + 1 < logits.length && sameBlock(i, i + 1);
    double before = i > 0 ? logits[i - 1][k] : FAR;
    double after = i + 1 < logits.length ? logits[i + 1][k] : FAR;
    vector.add(4, joinedBefore ? before : FAR);
    vector.add(5, joinedAfter ? after : FAR);
    vector.add(6, joinedBefore ? FAR : before);
    vector.add(7, joinedAfter ? FAR : after);
    vector.add(8, Math.log(Math.max(total[k] - p, 1e-3)));
    vector.add(9, own >= best[k][0] ? best[k][1] : best[k][0]);
    double section = inSection.get(reading.block(i).section())[k];
    vector.add(10, Math.log(Math.max(section - p, 1e-3) + 0.01));
    int polarity = codes.polarity(k).ordinal();
    vector.add(11 + 3 * polarity, judging[i][polarity]);
    vector.add(12 + 3 * polarity, i > 0 ? judging[i - 1][polarity] : -4);
    vector.add(13 + 3 * polarity, i + 1 < logits.length ? judging[i + 1][polarity] : -4);
    vector.add(20, Math.log(reading.sentences().get(i).tokens().size() + 1.0));
    vector.add(21, reading.block(i).kind() == BlockKind.HEADING ? 1 : 0);
    vector.add(22, reading.block(i).kind() == BlockKind.CELL ? 1 : 0);
    vector.add(23, reading.section(i).role().decides(reading.block(i)) ? 1 : 0);
    int role = roles.indexOf(reading.section(i).role().id());
    int polarities = Polarity.values().length;
    if (role >= 0) {
      vector.add(OWN + role * polarities + polarity, 1);
    }
    int from = OWN + roles.size() * polarities;
    vector.add(from + k, 1);
    vector.add(from + codes.size() + k, 0.3 * (own + 3));
    return vector.build();
  }

  private boolean sameBlock(int first, int second) {
    return reading.sentences().get(first).block() == reading.sentences().get(second).block();
  }
}
