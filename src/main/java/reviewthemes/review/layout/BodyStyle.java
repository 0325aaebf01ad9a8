package reviewthemes.review.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the plain text of a document is set.
 *
 * @param size font size of most characters
 * @param bold whether most characters of that size are bold
 */
record BodyStyle(float size, boolean bold) {
  static BodyStyle of(List<List<Line>> pages, Set<Line> furniture) {
    Map<Integer, Integer> sizes = new HashMap<>();
    Map<Integer, Float> bold = new HashMap<>();
    for (List<Line> lines : pages) {
      for (Line line : lines) {
        if (!furniture.contains(line)) {
          // Cells count little: a long chronology in small print does not make small print plain.
          int weight = line.cell() == null ? line.text().length() : line.text().length() / 4;
          int size = Math.round(line.size() * 2);
          sizes.merge(size, weight, Integer::sum);
          bold.merge(size, weight * line.bold(), Float::sum);
        }
      }
    }
    int most =
        sizes.entrySet().stream()
            .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .orElse(20);
    int characters = sizes.getOrDefault(most, 1);
    return new BodyStyle(most / 2f, bold.getOrDefault(most, 0f) > 0.6f * characters);
  }
}
