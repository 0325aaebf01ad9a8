package reviewthemes.review.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The usual distance from line to line, for each font size of a document. */
final class Leading {
  private static final float DEFAULT = 1.2f;
  private static final float STEP = 0.04f;

  private final Map<Integer, Float> bySize = new HashMap<>();

  /** For sizes without a paragraph of their own, such as those of headings. */
  private float otherwise = DEFAULT;

  Leading(List<List<Line>> pages) {
    Map<Integer, Map<Integer, Integer>> votes = new HashMap<>();
    for (List<Line> lines : pages) {
      for (int i = 1; i < lines.size(); i++) {
        Line above = lines.get(i - 1);
        Line line = lines.get(i);
        float step = (line.base() - above.base()) / line.size();
        boolean flows =
            key(above) == key(line)
                && step > 0.8f
                && step < 2.4f
                && above.overlaps(line)
                && Character.isLowerCase(line.text().charAt(0));
        if (flows) {
          votes
              .computeIfAbsent(key(line), size -> new HashMap<>())
              .merge(Math.round(step / STEP), 1, Integer::sum);
        }
      }
    }
    int most = 0;
    for (Map.Entry<Integer, Map<Integer, Integer>> size : votes.entrySet()) {
      float usual = mode(size.getValue()) * STEP;
      bySize.put(size.getKey(), usual);
      int count = size.getValue().values().stream().mapToInt(Integer::intValue).sum();
      if (count > most) {
        most = count;
        otherwise = Math.max(DEFAULT, usual);
      }
    }
  }

  /** Distance of two base lines within a paragraph, in points. */
  float of(Line line) {
    return bySize.getOrDefault(key(line), otherwise) * line.size();
  }

  private static int mode(Map<Integer, Integer> steps) {
    int best = Math.round(DEFAULT / STEP);
    int most = 0;
    for (Map.Entry<Integer, Integer> step : steps.entrySet()) {
      int count =
          step.getValue()
              + steps.getOrDefault(step.getKey() - 1, 0)
              + steps.getOrDefault(step.getKey() + 1, 0);
      if (count > most || count == most && step.getKey() < best) {
        most = count;
        best = step.getKey();
      }
    }
    return best;
  }

  private static int key(Line line) {
    return Math.round(line.size() * 4);
  }
}
