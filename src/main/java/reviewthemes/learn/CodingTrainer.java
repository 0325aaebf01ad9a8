package reviewthemes.learn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import reviewthemes.codebook.Code;

/**
 * Learns to code from coded documents.
 *
 * <p>Documents are dealt into parts. For each part a sentence model is learned from the others, so
 * that every document gets scores from a model that has not seen it; from those scores the later
 * models are learned, which so know how far to trust the first. The models that go with each part
 * are kept: they are what cross-validation judges. The same input gives the same models.
 */
public final class CodingTrainer {
  private static final double PLACES_COST = 3;
  private static final double REVIEWS_COST = 0.2;

  private final List<Code> codes;
  private final LinearTrainer trainer;
  private final int parts;
  private final int hidden;
  private final int nets;

  /**
   * @param codes the codes to tell
   * @param trainer fits the later models
   * @param parts number of parts
   * @param hidden number of hidden units of each network
   * @param nets number of networks
   */
  public CodingTrainer(List<Code> codes, LinearTrainer trainer, int parts, int hidden, int nets) {
    this.codes = List.copyOf(codes);
    this.trainer = trainer;
    this.parts = parts;
    this.hidden = hidden;
    this.nets = nets;
  }

  /**
   * What was learned.
   *
   * @param model from all documents
   * @param without for each part a model from the documents outside it
   * @param parts for each document the part that it is in
   */
  public record Learned(CodingModel model, List<CodingModel> without, List<Integer> parts) {
    public Learned {
      without = List.copyOf(without);
      parts = List.copyOf(parts);
    }

    /** The model that has not seen the document at {@code index}, nor any other by its writer. */
    public CodingModel without(int index) {
      return without.get(parts.get(index));
    }
  }

  /** For each document the part that it is in: writers are dealt round as they first appear. */
  List<Integer> parts(List<Lesson> lessons) {
    Map<String, Integer> writers = new HashMap<>();
    return lessons.stream()
        .map(lesson -> writers.computeIfAbsent(lesson.writer(), writer -> writers.size() % parts))
        .toList();
  }

  /**
   * Learns from documents, and from sentences on their own.
   *
   * @param lessons the documents; those to be judged come first, so that parts are alike
   * @param sentences the sentences on their own
   * @param encoder scores each document without having learned from its part
   */
  public Learned learn(List<Lesson> lessons, List<CodedSentence> sentences, Encoder encoder) {
    List<String> roles =
        lessons.stream()
            .flatMap(lesson -> lesson.reading().review().sections().stream())
            .map(section -> section.role().id())
            .distinct()
            .sorted()
            .toList();
    List<Integer> dealt = parts(lessons);
    List<float[][]> logits = new ArrayList<>();
    lessons.forEach(lesson -> logits.add(null));
    List<SentenceModel> models = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      int left = part;
      SentenceModel model = sentenceModel(lessons, sentences, i -> dealt.get(i) != left);
      models.add(model);
      IntStream.range(0, lessons.size())
          .filter(i -> dealt.get(i) == left)
          .forEach(i -> logits.set(i, logits(model, lessons.get(i), encoder)));
    }
    List<CodingModel> without = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      int left = part;
      without.add(coding(lessons, logits, roles, models.get(part), i -> dealt.get(i) != left));
    }
    SentenceModel all = sentenceModel(lessons, sentences, i -> true);
    return new Learned(coding(lessons, logits, roles, all, i -> true), without, dealt);
  }

  private SentenceModel sentenceModel(
      List<Lesson> lessons, List<CodedSentence> sentences, IntPredicate wanted) {
    List<CodedSentence> examples = new ArrayList<>();
    for (int i = 0; i < lessons.size(); i++) {
      if (wanted.test(i)) {
        Lesson lesson = lessons.get(i);
        for (int s = 0; s < lesson.examples().size(); s++) {
          if (CodingModel.mayBeEvidence(lesson.reading(), s)) {
            examples.add(lesson.examples().get(s));
          }
        }
      }
    }
    examples.addAll(sentences);
    return SentenceModel.train(codes, examples, hidden, nets);
  }

  private float[][] logits(SentenceModel model, Lesson lesson, Encoder encoder) {
    float[][] own =
        lesson.examples().stream()
            .map(example -> model.logits(example.features()))
            .toArray(float[][]::new);
    float[][] joined = SecondOpinion.join(lesson.reading(), own, encoder);
    DecidedItems.turn(lesson.reading(), new CodeTable(codes), joined);
    return joined;
  }

  private CodingModel coding(
      List<Lesson> lessons,
      List<float[][]> logits,
      List<String> roles,
      SentenceModel sentences,
      IntPredicate wanted) {
    boolean letters = lessons.stream().anyMatch(lesson -> !lesson.review());
    Logistic places = places(lessons, logits, roles, wanted, true);
    return new CodingModel(
        sentences,
        roles,
        places,
        letters ? places(lessons, logits, roles, wanted, false) : places,
        reviews(lessons, logits, roles, places, wanted));
  }

  private Logistic places(
      List<Lesson> lessons,
      List<float[][]> logits,
      List<String> roles,
      IntPredicate wanted,
      boolean reviews) {
    CodeTable table = new CodeTable(codes);
    List<Vector> vectors = new ArrayList<>();
    List<Boolean> positive = new ArrayList<>();
    for (int n = 0; n < lessons.size(); n++) {
      if (!wanted.test(n) || lessons.get(n).review() != reviews) {
        continue;
      }
      Lesson lesson = lessons.get(n);
      Surroundings surroundings = new Surroundings(table, roles, lesson.reading(), logits.get(n));
      for (int i = 0; i < lesson.examples().size(); i++) {
        for (int k = 0; k < codes.size(); k++) {
          if (logits.get(n)[i][k] > CodingModel.FLOOR) {
            vectors.addAll(Collections.nCopies(lesson.weight(), surroundings.of(i, k)));
            boolean coded = lesson.examples().get(i).codes().contains(codes.get(k));
            positive.addAll(Collections.nCopies(lesson.weight(), coded));
          }
        }
      }
    }
    return trainer.fit(vectors, array(positive), Surroundings.features(table, roles), PLACES_COST);
  }

  private Logistic reviews(
      List<Lesson> lessons,
      List<float[][]> logits,
      List<String> roles,
      Logistic places,
      IntPredicate wanted) {
    List<Vector> vectors = new ArrayList<>();
    List<Boolean> positive = new ArrayList<>();
    for (int n = 0; n < lessons.size(); n++) {
      Lesson lesson = lessons.get(n);
      if (!wanted.test(n) || !lesson.review()) {
        continue;
      }
      double[][] scores =
          CodingModel.sentenceScores(codes, roles, places, lesson.reading(), logits.get(n));
      for (int k = 0; k < codes.size(); k++) {
        Vector vector = ReviewFeatures.of(CodingModel.column(scores, k), k);
        vectors.addAll(Collections.nCopies(lesson.weight(), vector));
        positive.addAll(
            Collections.nCopies(lesson.weight(), lesson.codes().contains(codes.get(k))));
      }
    }
    return trainer.fit(
        vectors, array(positive), ReviewFeatures.features(codes.size()), REVIEWS_COST);
  }

  private static boolean[] array(List<Boolean> values) {
    boolean[] array = new boolean[values.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = values.get(i);
    }
    return array;
  }
}
