package reviewthemes.evaluate;

import java.util.List;
import reviewthemes.codebook.Codebook;

/**
 * How each indicator of a codebook does on reviews that people coded.
 *
 * @param sentences how many sentences were looked at
 * @param indicators the indicators, in the codebook's order
 */
public record IndicatorStudy(int sentences, List<IndicatorFigures> indicators) {
  public IndicatorStudy {
    indicators = List.copyOf(indicators);
  }

  public static IndicatorStudy of(Codebook codebook, List<GoldReading> reviews) {
    IndicatorCounter counter = new IndicatorCounter(codebook);
    reviews.forEach(counter::add);
    return counter.study();
  }
}
