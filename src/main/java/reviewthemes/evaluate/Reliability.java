package reviewthemes.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import reviewthemes.codebook.Code;

/** How often scores come true: of the sentences scored about 0.7, seven in ten should be right. */
public final class Reliability {
  private static final double[] FROM = {0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9};

  private final int[] sentences = new int[FROM.length];
  private final int[] right = new int[FROM.length];
  private final double[] sums = new double[FROM.length];

  /**
   * Counts a sentence.
   *
   * @param sentence its index in the reading
   * @param codes all codes that are judged
   * @param coded those that people gave it
   */
  public void add(ScoredReading scored, int sentence, List<Code> codes, Set<Code> coded) {
    for (Code code : codes) {
      double score = scored.score(sentence, code);
      int range = FROM.length - 1;
      while (range >= 0 && score < FROM[range]) {
        range--;
      }
      if (range >= 0) {
        sentences[range]++;
        sums[range] += score;
        right[range] += coded.contains(code) ? 1 : 0;
      }
    }
  }

  /** The table, as lines. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("SCORES              sentences  mean score  right");
    for (int i = 0; i < FROM.length; i++) {
      double to = i + 1 < FROM.length ? FROM[i + 1] : 1;
      String range = String.format(Locale.ROOT, "%.2f to %.2f", FROM[i], to);
      String told =
          sentences[i] == 0
              ? "       n/c    n/c"
              : String.format(
                  Locale.ROOT,
                  "      %.2f   %.2f",
                  sums[i] / sentences[i],
                  (double) right[i] / sentences[i]);
      lines.add(String.format(Locale.ROOT, "%-19s %9d  %s", range, sentences[i], told));
    }
    return lines;
  }
}
