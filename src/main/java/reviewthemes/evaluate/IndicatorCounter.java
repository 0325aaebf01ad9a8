package reviewthemes.evaluate;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import reviewthemes.codebook.Codebook;
import reviewthemes.codebook.Indicator;
import reviewthemes.codebook.Theme;
import reviewthemes.codebook.ThemeId;
import reviewthemes.match.Hit;

/** Counts, review by review, how the indicators of a codebook do. */
public final class IndicatorCounter {
  private final Map<Key, IndicatorCount> counts = new LinkedHashMap<>();
  private int sentences;

  private record Key(ThemeId theme, String indicator) {}

  public IndicatorCounter(Codebook codebook) {
    for (Theme theme : codebook.themes()) {
      for (Indicator indicator : theme.indicators()) {
        counts.put(new Key(theme.id(), indicator.id()), new IndicatorCount(theme, indicator));
      }
    }
  }

  /** Adds a review; an indicator counts once for each sentence. */
  public void add(GoldReading review) {
    sentences += review.codes().size();
    for (int i = 0; i < review.codes().size(); i++) {
      Set<Key> seen = new HashSet<>();
      for (Hit hit : review.reading().hits().get(i)) {
        Key key = new Key(hit.theme(), hit.indicator());
        if (seen.add(key)) {
          counts.get(key).add(review.reading(), i, hit, review.codes().get(i));
        }
      }
    }
  }

  public IndicatorStudy study() {
    return new IndicatorStudy(
        sentences, counts.values().stream().map(IndicatorCount::figures).toList());
  }
}
