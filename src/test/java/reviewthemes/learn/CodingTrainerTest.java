package reviewthemes.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reviewthemes.assembly.Loaded;
import reviewthemes.codebook.Code;
import reviewthemes.learn.file.ModelFile;
import reviewthemes.learn.liblinear.LibLinearTrainer;
import reviewthemes.train.Lessons;
import reviewthemes.train.MarkedReview;

class CodingTrainerTest {
  private static final Code DRINK = Code.parse("parent.alcohol_misuse");
  private static final Code DELAY = Code.parse("practice.timeliness-");
  private static final List<Code> CODES = List.of(DRINK, DELAY);
  private static final int PARTS = 3;
  private static final List<Lesson> SHARED = lessons(false);
  private static final List<Lesson> PRIVATE = lessons(true);
  private static final CodingTrainer.Learned LEARNED =
      trainer().learn(SHARED, List.of(), Encoder.NONE);

  @Test
  void whatAllDocumentsShareIsLearnedAndScoresAreChances() {
    Reading unseen = lesson(99, false).reading();
    Scores scores = LEARNED.model().score(unseen, Encoder.NONE);
    double drink = score(unseen, scores, "drank", DRINK);
    assertThat(drink).isGreaterThan(0.5);
    assertThat(score(unseen, scores, "garden", DRINK)).isLessThan(drink / 2);
    for (double[] sentence : scores.sentences()) {
      for (double score : sentence) {
        assertThat(score).isBetween(0.0, 1.0);
      }
    }
    assertThat(scores.flags()[0]).isBetween(0.5, 1.0);
  }

  @Test
  void theSameDocumentsGiveTheSameModelsByteForByte() throws IOException {
    CodingTrainer.Learned again = trainer().learn(lessons(false), List.of(), Encoder.NONE);
    assertThat(ModelFile.write(again.model())).isEqualTo(ModelFile.write(LEARNED.model()));
    for (int part = 0; part < PARTS; part++) {
      assertThat(ModelFile.write(again.without().get(part)))
          .isEqualTo(ModelFile.write(LEARNED.without().get(part)));
    }
  }

  @Test
  void theModelOfAPartKnowsNoWordOfItsDocuments() {
    CodingTrainer.Learned learned = trainer().learn(PRIVATE, List.of(), Encoder.NONE);
    for (int n = 0; n < PRIVATE.size(); n++) {
      String word = "w:" + word(n);
      for (int part = 0; part < PARTS; part++) {
        boolean known = learned.without().get(part).sentences().names().number(word) >= 0;
        assertThat(known)
            .as("%s without part %d", word, part)
            .isEqualTo(learned.parts().get(n) != part);
      }
      assertThat(learned.model().sentences().names().number(word)).isNotNegative();
    }
  }

  @Test
  void whatOneWriterWroteIsLeftOutTogether() {
    List<Lesson> lessons = new ArrayList<>(SHARED.subList(0, 4));
    Lesson first = SHARED.get(0);
    lessons.add(new Lesson(SHARED.get(4).reading(), first.examples(), true, first.writer(), 1));
    assertThat(trainer().parts(lessons)).containsExactly(0, 1, 2, 0, 0);
  }

  @Test
  void howADocumentIsCodedDoesNotChangeTheSentenceModelOfItsPart() {
    List<Lesson> changed = new ArrayList<>(SHARED);
    Lesson first = SHARED.get(0);
    changed.set(
        0,
        new Lesson(
            first.reading(),
            first.examples().stream()
                .map(e -> new CodedSentence(e.features(), Set.of(DELAY)))
                .toList(),
            true,
            first.writer(),
            1));
    CodingTrainer.Learned learned = trainer().learn(changed, List.of(), Encoder.NONE);
    int part = learned.parts().get(0);
    assertThat(firstNet(learned.without().get(part)).outputs())
        .containsExactly(firstNet(LEARNED.without().get(part)).outputs());
    assertThat(firstNet(learned.model()).outputs())
        .isNotEqualTo(firstNet(LEARNED.model()).outputs());
  }

  /** Words that only their own document has are learned by heart; a leak would tell them apart. */
  @Test
  void laterModelsLearnFromScoresOfModelsThatHaveNotSeenTheDocument() {
    assertThat(toldApart(PRIVATE)).isBetween(-1.0, 1.0);
    assertThat(toldApart(SHARED)).isGreaterThan(2);
  }

  @Test
  void aDocumentCountsAsOftenAsItsWeightSays() {
    List<Lesson> heavy =
        SHARED.stream()
            .map(l -> new Lesson(l.reading(), l.examples(), l.review(), l.writer(), 3))
            .toList();
    assertThat(examplesLearned(heavy)).isEqualTo(3 * examplesLearned(SHARED)).isPositive();
  }

  private static int examplesLearned(List<Lesson> lessons) {
    AtomicInteger learned = new AtomicInteger();
    LinearTrainer counting =
        (examples, positive, features, cost) -> {
          assertThat(positive).hasSize(examples.size());
          learned.addAndGet(examples.size());
          return new Logistic(new double[features], 0);
        };
    new CodingTrainer(CODES, counting, PARTS, 12, 1).learn(lessons, List.of(), Encoder.NONE);
    return learned.get();
  }

  @Test
  void documentsThatAreNoReviewsAndCodesThatNobodyGaveDoNotHinderLearning() {
    List<Lesson> letters =
        SHARED.stream()
            .map(l -> new Lesson(l.reading(), l.examples(), false, l.writer(), 1))
            .toList();
    CodingModel model = trainer().learn(letters, List.of(), Encoder.NONE).model();
    assertThat(model.score(SHARED.get(0).reading(), Encoder.NONE).flags()).hasSize(CODES.size());
    List<Lesson> uncoded =
        SHARED.stream()
            .map(
                l ->
                    new Lesson(
                        l.reading(),
                        l.examples().stream()
                            .map(e -> new CodedSentence(e.features(), Set.of()))
                            .toList(),
                        true,
                        l.writer(),
                        1))
            .toList();
    for (double flag :
        trainer()
            .learn(uncoded, List.of(), Encoder.NONE)
            .model()
            .score(SHARED.get(0).reading(), Encoder.NONE)
            .flags()) {
      assertThat(flag).isLessThan(0.5);
    }
  }

  private static CodingTrainer trainer() {
    return new CodingTrainer(CODES, new LibLinearTrainer(), PARTS, 12, 1);
  }

  private static Net firstNet(CodingModel model) {
    return model.sentences().nets().get(0);
  }

  /** How far the log-odds of the right sentences lie above the others', as later models see it. */
  private static double toldApart(List<Lesson> lessons) {
    List<Double> right = new ArrayList<>();
    List<Double> wrong = new ArrayList<>();
    LibLinearTrainer libLinear = new LibLinearTrainer();
    LinearTrainer watched =
        (examples, positive, features, cost) -> {
          boolean places = features > ReviewFeatures.features(CODES.size());
          for (int i = 0; i < examples.size() && places; i++) {
            (positive[i] ? right : wrong).add((double) examples.get(i).values()[0]);
          }
          return libLinear.fit(examples, positive, features, cost);
        };
    new CodingTrainer(List.of(DRINK), watched, PARTS, 12, 1)
        .learn(lessons, List.of(), Encoder.NONE);
    return mean(right) - mean(wrong);
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }

  private static int sentence(Reading reading, String word) {
    for (int i = 0; i < reading.sentences().size(); i++) {
      if (reading.text(i).contains(word)) {
        return i;
      }
    }
    throw new AssertionError("no sentence with " + word);
  }

  private static double score(Reading reading, Scores scores, String word, Code code) {
    return scores.sentences()[sentence(reading, word)][CODES.indexOf(code)];
  }

  private static List<Lesson> lessons(boolean ownWords) {
    List<Lesson> lessons = new ArrayList<>();
    for (int n = 0; n < 12; n++) {
      lessons.add(lesson(n, ownWords));
    }
    return lessons;
  }

  /** Six sentences on drink, six on the garden; or told apart only by words of its own. */
  private static Lesson lesson(int n, boolean ownWords) {
    StringBuilder markup = new StringBuilder("# Findings\n\n");
    for (int i = 0; i < 6; i++) {
      String drank = ownWords ? word(n) : "drank heavily";
      String walked = ownWords ? word(n) + "um" : "walked in the garden";
      markup.append("{{parent.alcohol_misuse|The mother " + drank + " on day " + i + ".}}\n\n");
      markup.append("The mother " + walked + " on day " + i + ".\n\n");
    }
    MarkedReview marked = Loaded.marked("d" + n, markup.toString());
    return Lessons.of(marked, Loaded.stages().read(marked.review()), true, "writer " + n, 1);
  }

  /** A word that no other document has and no stemmer changes. */
  private static String word(int n) {
    return "zolk" + (char) ('a' + n % 26) + "rk";
  }
}
