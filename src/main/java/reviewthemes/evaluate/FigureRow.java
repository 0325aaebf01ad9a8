package reviewthemes.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import reviewthemes.codebook.Code;
import reviewthemes.evaluate.measure.Bootstrap;
import reviewthemes.evaluate.measure.Figure;
import reviewthemes.evaluate.measure.Measure;
import reviewthemes.evaluate.measure.Tally;

/**
 * The figures of one code or group of codes.
 *
 * @param name the code or the group
 * @param counts what was counted
 * @param figures the measures
 */
public record FigureRow(String name, Tally counts, Map<Measure, Figure> figures) {
  public FigureRow {
    figures = Map.copyOf(figures);
  }

  static FigureRow of(String name, List<Tally> reviews, Bootstrap bootstrap) {
    return new FigureRow(name, Tally.sum(reviews), bootstrap.figures(reviews));
  }

  /** Totals over groups of codes that occur, then each code. */
  public static List<FigureRow> of(Evaluation evaluation, Bootstrap bootstrap) {
    List<FigureRow> rows = new ArrayList<>();
    for (CodeGroup group : CodeGroup.values()) {
      if (evaluation.codes().stream().anyMatch(group::holds)) {
        rows.add(of(group.label(), evaluation.tallies(group::holds), bootstrap));
      }
    }
    for (Code code : evaluation.codes()) {
      rows.add(of(code.toString(), evaluation.tallies(code::equals), bootstrap));
    }
    return rows;
  }

  /** The total over all codes, then each code. */
  public static List<FigureRow> of(UnitEvaluation evaluation, Bootstrap bootstrap) {
    List<FigureRow> rows = new ArrayList<>();
    rows.add(of(CodeGroup.ALL.label(), evaluation.tallies(code -> true), bootstrap));
    for (Code code : new TreeSet<>(evaluation.codes())) {
      rows.add(of(code.toString(), evaluation.tallies(code::equals), bootstrap));
    }
    return rows;
  }

  public Figure figure(Measure measure) {
    return figures.get(measure);
  }
}
