package reviewthemes.context;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts how often each label was wanted, given, and both. */
final class Scores {
  private final Map<String, int[]> counts = new TreeMap<>();
  private int right;
  private int all;

  void add(String wanted, String given) {
    counts.computeIfAbsent(wanted, w -> new int[3])[0]++;
    counts.computeIfAbsent(given, g -> new int[3])[1]++;
    if (wanted.equals(given)) {
      counts.get(wanted)[2]++;
      right++;
    }
    all++;
  }

  double accuracy() {
    return (double) right / all;
  }

  double precision(String label) {
    int[] count = counts.getOrDefault(label, new int[3]);
    return count[1] == 0 ? 1 : (double) count[2] / count[1];
  }

  double recall(String label) {
    int[] count = counts.getOrDefault(label, new int[3]);
    return count[0] == 0 ? 1 : (double) count[2] / count[0];
  }

  double f1(String label) {
    double precision = precision(label);
    double recall = recall(label);
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  int given(String label) {
    return counts.getOrDefault(label, new int[3])[1];
  }

  List<String> labels() {
    return List.copyOf(counts.keySet());
  }
}
