package reviewthemes.evaluate;

import java.util.List;
import java.util.Set;
import reviewthemes.codebook.Code;
import reviewthemes.codebook.Indicator;
import reviewthemes.codebook.Polarity;
import reviewthemes.codebook.Theme;
import reviewthemes.learn.Reading;
import reviewthemes.match.Hit;

/** Counts, review by review, how one indicator does. */
final class IndicatorCount {
  private final Theme theme;
  private final Indicator indicator;
  private int found;
  private int right;
  private int unique;
  private int wrongKept;
  private int rightLost;
  private int overlaps;
  private int conflicts;

  IndicatorCount(Theme theme, Indicator indicator) {
    this.theme = theme;
    this.indicator = indicator;
  }

  /** Adds a sentence in which it is found, with what people coded the sentence with. */
  void add(Reading reading, int sentence, Hit hit, Set<Code> codes) {
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
