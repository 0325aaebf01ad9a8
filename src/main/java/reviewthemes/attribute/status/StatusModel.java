package reviewthemes.attribute.status;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * How much each feature speaks for a value.
 *
 * @param weights by feature; one not named counts nothing
 */
public record StatusModel(Map<String, Double> weights) {
  public StatusModel {
    weights = Map.copyOf(weights);
  }

  double weight(String feature) {
    return weights.getOrDefault(feature, 0.0);
  }

  /**
   * The chance of each value, together 1.
   *
   * @param values for each value its features
   */
  double[] chances(List<Map<String, Double>> values) {
    double[] scores = values.stream().mapToDouble(this::score).toArray();
    double most = Arrays.stream(scores).max().orElse(0);
    double[] odds = Arrays.stream(scores).map(score -> Math.exp(score - most)).toArray();
    double sum = Arrays.stream(odds).sum();
    return Arrays.stream(odds).map(one -> one / sum).toArray();
  }

  private double score(Map<String, Double> features) {
    return features.entrySet().stream()
        .mapToDouble(feature -> feature.getValue() * weight(feature.getKey()))
        .sum();
  }
}
