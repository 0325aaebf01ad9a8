package reviewthemes.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import reviewthemes.codebook.Code;
import reviewthemes.codebook.Codebook;
import reviewthemes.codebook.Indicator;
import reviewthemes.codebook.Polarity;
import reviewthemes.codebook.Theme;
import reviewthemes.learn.Reading;
import reviewthemes.match.Hit;

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
    List<IndicatorFigures> figures = new ArrayList<>();
    for (Theme theme : codebook.themes()) {
      for (Indicator indicator : theme.indicators()) {
        Count count = new Count(theme, indicator);
        reviews.forEach(count::add);
        figures.add(count.figures());
      }
    }
    int sentences = reviews.stream().mapToInt(review -> review.codes().size()).sum();
    return new IndicatorStudy(sentences, figures);
  }

  private static final class Count {
    private final Theme theme;
    private final Indicator indicator;
    private int found;
    private int right;
    private int unique;
    private int wrongKept;
    private int rightLost;
    private int overlaps;
    private int conflicts;

    Count(Theme theme, Indicator indicator) {
      this.theme = theme;
      this.indicator = indicator;
    }

    void add(GoldReading review) {
      for (int i = 0; i < review.codes().size(); i++) {
        for (Hit hit : review.reading().hits().get(i)) {
          if (hit.theme().equals(theme.id()) && hit.indicator().equals(indicator.id())) {
            add(review.reading(), i, hit, review.codes().get(i));
            break;
          }
        }
      }
    }

    private void add(Reading reading, int sentence, Hit hit, Set<Code> codes) {
      List<Hit> others =
          reading.hits().get(sentence).stream()
              .filter(other -> other.theme().equals(theme.id()))
              .filter(other -> !other.indicator().equals(indicator.id()))
              .toList();
      List<Code> fitting = codes.stream().filter(hit::pointsTo).sorted().toList();
      List<Code> possible = fitting.isEmpty() ? pointedTo(hit) : fitting;
      boolean kept =
          possible.stream().anyMatch(code -> !Objections.ruleOut(reading, sentence, hit, code));
      found++;
      overlaps += others.isEmpty() ? 0 : 1;
      conflicts += others.stream().anyMatch(other -> conflict(hit, other)) ? 1 : 0;
      if (fitting.isEmpty()) {
        wrongKept += kept ? 1 : 0;
      } else {
        right++;
        rightLost += kept ? 0 : 1;
        unique +=
            others.stream().noneMatch(other -> fitting.stream().anyMatch(other::pointsTo)) ? 1 : 0;
      }
    }

    private List<Code> pointedTo(Hit hit) {
      return theme.codes().stream().filter(hit::pointsTo).toList();
    }

    private static boolean conflict(Hit hit, Hit other) {
      return hit.polarity() != other.polarity()
          && hit.polarity() != Polarity.NONE
          && other.polarity() != Polarity.NONE;
    }

    IndicatorFigures figures() {
      return new IndicatorFigures(
          theme.id(),
          indicator.id(),
          indicator.polarity(),
          !indicator.weak(),
          found,
          right,
          unique,
          found - right,
          wrongKept,
          rightLost,
          overlaps,
          conflicts);
    }
  }
}
