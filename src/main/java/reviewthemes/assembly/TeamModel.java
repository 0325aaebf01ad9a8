package reviewthemes.assembly;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import reviewthemes.evaluate.Coding;
import reviewthemes.evaluate.Evaluation;
import reviewthemes.evaluate.FigureRow;
import reviewthemes.evaluate.FigureTable;
import reviewthemes.evaluate.OpenCoder;
import reviewthemes.evaluate.measure.Bootstrap;
import reviewthemes.evaluate.measure.Measure;
import reviewthemes.learn.CodingModel;
import reviewthemes.review.ReviewId;
import reviewthemes.train.MarkedReview;

/**
 * A model that has learned from a team's verdicts too, and whether it serves them better.
 *
 * @param model learned from all coded texts of the program and all verified reviews of the team
 * @param before figures of the program's own model on the team's reviews
 * @param after figures of models that have each not seen the reviews they judge
 */
public record TeamModel(CodingModel model, List<FigureRow> before, List<FigureRow> after) {
  /** Fewer reviews tell nothing about the others. */
  public static final int LEAST = 4;

  public TeamModel {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /**
   * Learns; takes minutes.
   *
   * @throws IOException if a file of the program is missing
   */
  static TeamModel learn(TrainingFolder folder, VerifiedReviews verified, Coders coders)
      throws IOException {
    Coders.TeamCoders both = coders.learn(folder, verified);
    return new TeamModel(
        both.model(),
        figures(verified.reviews(), both.before()),
        figures(verified.reviews(), both.after()));
  }

  private static List<FigureRow> figures(List<MarkedReview> reviews, OpenCoder coder) {
    List<Coding> golds = new ArrayList<>();
    Map<ReviewId, Coding> machine = new TreeMap<>();
    for (MarkedReview marked : reviews) {
      golds.add(Coding.of(marked));
      machine.put(
          marked.review().id(),
          Coding.of(marked.review(), coder.flags(coder.read(marked.review()))));
    }
    return FigureRow.of(Evaluation.of(golds, machine), Bootstrap.STANDARD);
  }

  /** Whether neither flags nor quotes are worse, and one of them is better. */
  public boolean isBetter() {
    double flags = gain(Measure.FLAG_F1);
    double quotes = gain(Measure.QUOTE_F1);
    return flags >= 0 && quotes >= 0 && flags + quotes > 0;
  }

  private double gain(Measure measure) {
    return value(after, measure) - value(before, measure);
  }

  private static double value(List<FigureRow> rows, Measure measure) {
    return rows.isEmpty() ? 0 : rows.get(0).figure(measure).value().orElse(0);
  }

  /** What to print: both figures, one below the other. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("The program's own model on these reviews:");
    lines.addAll(totals(before));
    lines.add("");
    lines.add("Models that learned from the others of these reviews, too:");
    lines.addAll(totals(after));
    return lines;
  }

  private static List<String> totals(List<FigureRow> rows) {
    List<FigureRow> groups = rows.stream().filter(row -> !row.name().contains(".")).toList();
    List<String> lines = new ArrayList<>(FigureTable.flags(groups));
    lines.addAll(FigureTable.quotes(groups));
    return lines;
  }
}
