package reviewthemes.attribute.status;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import reviewthemes.learn.LinearTrainer;
import reviewthemes.learn.Logistic;
import reviewthemes.learn.Vector;

/**
 * Learns how much each feature speaks for a value.
 *
 * <p>For each review the known value is set against every other: the difference of their features
 * is an example of what should be above nothing. The same reviews give the same weights.
 */
public final class StatusTrainer {
  private static final double COST = 0.06;
  private static final int LEAST = 6;

  private final StatusRules rules;
  private final LinearTrainer trainer;

  /**
   * @param trainer fits the weights
   */
  public StatusTrainer(StatusRules rules, LinearTrainer trainer) {
    this.rules = rules;
    this.trainer = trainer;
  }

  /** A review's features of each value, and which value is right. */
  private record Example(List<Map<String, Double>> values, int right) {}

  /** Learns from all lessons whose value is one of the rules'. */
  public StatusModel learn(List<StatusLesson> lessons) {
    List<Example> examples = new ArrayList<>();
    for (StatusLesson lesson : lessons) {
      int right = rules.all().indexOf(lesson.value());
      if (right >= 0) {
        examples.add(new Example(features(lesson.sentences()), right));
      }
    }
    Map<String, Integer> numbers = numbers(examples);
    List<Vector> vectors = new ArrayList<>();
    for (Example example : examples) {
      for (int other = 0; other < example.values().size(); other++) {
        if (other != example.right()) {
          Map<String, Double> right = example.values().get(example.right());
          vectors.add(difference(right, example.values().get(other), numbers));
          vectors.add(difference(example.values().get(other), right, numbers));
        }
      }
    }
    boolean[] above = new boolean[vectors.size()];
    for (int i = 0; i < above.length; i += 2) {
      above[i] = true;
    }
    Logistic fitted = trainer.fit(vectors, above, numbers.size(), COST);
    Map<String, Double> weights = new LinkedHashMap<>();
    numbers.forEach((feature, number) -> weights.put(feature, fitted.weights()[number]));
    return new StatusModel(weights);
  }

  /**
   * How many of the lessons are told rightly by weights learned without their writer's part.
   *
   * @param parts number of parts into which writers are dealt
   */
  public Share leavingOut(List<StatusLesson> lessons, int parts) {
    Map<String, Integer> writers = new HashMap<>();
    List<Integer> dealt =
        lessons.stream()
            .map(one -> writers.computeIfAbsent(one.writer(), any -> writers.size() % parts))
            .toList();
    int right = 0;
    int told = 0;
    for (int part = 0; part < parts; part++) {
      List<StatusLesson> others = new ArrayList<>();
      List<StatusLesson> own = new ArrayList<>();
      for (int i = 0; i < lessons.size(); i++) {
        (dealt.get(i) == part ? own : others).add(lessons.get(i));
      }
      StatusFinder finder = new StatusFinder(rules, learn(others));
      for (StatusLesson lesson : own) {
        Optional<LegalStatus> found = finder.find(lesson.sentences());
        told += found.isPresent() ? 1 : 0;
        right += found.filter(one -> one.value().equals(lesson.value())).isPresent() ? 1 : 0;
      }
    }
    return new Share(lessons.size(), told, right);
  }

  /**
   * In how many reviews it was told, and rightly.
   *
   * @param reviews number of reviews
   * @param told of how many it was told
   * @param right of how many rightly
   */
  public record Share(int reviews, int told, int right) {}

  private List<Map<String, Double>> features(List<StatusSentence> sentences) {
    return new StatusFeatures(rules, sentences, new MentionFinder(rules).find(sentences)).values();
  }

  /** The features found in enough reviews, by name. */
  private static Map<String, Integer> numbers(List<Example> examples) {
    Map<String, Integer> reviews = new TreeMap<>();
    for (Example example : examples) {
      TreeSet<String> found = new TreeSet<>();
      example.values().forEach(value -> found.addAll(value.keySet()));
      found.forEach(feature -> reviews.merge(feature, 1, Integer::sum));
    }
    Map<String, Integer> numbers = new TreeMap<>();
    reviews.forEach(
        (feature, count) -> {
          if (count >= LEAST) {
            numbers.put(feature, numbers.size());
          }
        });
    return numbers;
  }

  private static Vector difference(
      Map<String, Double> one, Map<String, Double> other, Map<String, Integer> numbers) {
    TreeMap<Integer, Float> values = new TreeMap<>();
    one.forEach((feature, value) -> add(feature, value, numbers, values));
    other.forEach((feature, value) -> add(feature, -value, numbers, values));
    values.values().removeIf(value -> value == 0);
    int[] ids = values.keySet().stream().mapToInt(Integer::intValue).toArray();
    float[] floats = new float[ids.length];
    for (int i = 0; i < ids.length; i++) {
      floats[i] = values.get(ids[i]);
    }
    return new Vector(ids, floats);
  }

  private static void add(
      String feature, double value, Map<String, Integer> numbers, Map<Integer, Float> values) {
    Integer number = numbers.get(feature);
    if (number != null) {
      values.merge(number, (float) value, Float::sum);
    }
  }
}
