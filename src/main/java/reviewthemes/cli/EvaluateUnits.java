package reviewthemes.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import reviewthemes.assembly.Machine;
import reviewthemes.evaluate.Coding;
import reviewthemes.evaluate.FigureRow;
import reviewthemes.evaluate.FigureTable;
import reviewthemes.evaluate.ScoredReading;
import reviewthemes.evaluate.Unit;
import reviewthemes.evaluate.UnitEvaluation;
import reviewthemes.evaluate.UnitScore;
import reviewthemes.evaluate.WrongQuotes;
import reviewthemes.evaluate.measure.Bootstrap;
import reviewthemes.review.ReviewId;
import reviewthemes.review.UnreadableReview;

/**
 * Compares the machine's quotes from inspection letters with people's coding of their findings.
 *
 * @param machine the machine
 * @param units the coded findings
 * @param folder where the letters lie as PDF files
 * @param wrong how many wrong and missed quotes of each code to show
 * @param csv where to write a table, if anywhere
 * @param out where to print
 */
record EvaluateUnits(
    Machine machine,
    List<Unit> units,
    Path folder,
    int wrong,
    Optional<Path> csv,
    PrintWriter out) {

  /** Returns the exit code: 1 if letters have no result. */
  int run() throws IOException {
    Map<ReviewId, Coding> codings = new TreeMap<>();
    Map<ReviewId, ScoredReading> readings = new HashMap<>();
    for (ReviewId id : units.stream().map(Unit::review).distinct().sorted().toList()) {
      Path pdf = folder.resolve(id.value() + ".pdf");
      try {
        Machine.Coded coded =
            machine.code(id, Optional.of(pdf).filter(Files::isRegularFile), Optional.empty());
        coded.coding().ifPresent(coding -> codings.put(id, coding));
        coded.scored().ifPresent(scored -> readings.put(id, scored));
      } catch (UnreadableReview e) {
        out.println("Not read: " + e.getMessage());
      }
    }
    return tell(UnitEvaluation.of(units, codings), readings);
  }

  private int tell(UnitEvaluation evaluation, Map<ReviewId, ScoredReading> readings)
      throws IOException {
    List<FigureRow> rows = FigureRow.of(evaluation, Bootstrap.STANDARD);
    List<UnitScore> letters = evaluation.letters();
    out.println("Letters: " + letters.size() + "; 95 % intervals over letters in brackets");
    FigureTable.quotes(rows).forEach(out::println);
    out.printf(
        "wrong polarity %d, wrong theme %d, disputed %d, outside coded findings %d%n",
        letters.stream().mapToInt(UnitScore::wrongPolarity).sum(),
        letters.stream().mapToInt(UnitScore::wrongTheme).sum(),
        letters.stream().mapToInt(UnitScore::disputed).sum(),
        letters.stream().mapToInt(UnitScore::outside).sum());
    if (!evaluation.missing().isEmpty()) {
      out.println("Without a result, not counted: " + evaluation.missing());
    }
    if (wrong > 0) {
      WrongQuotes quotes = new WrongQuotes(wrong);
      for (UnitScore letter : letters) {
        Optional<ScoredReading> scored = Optional.ofNullable(readings.get(letter.review()));
        quotes.add(letter.review(), letter.wrong(), letter.missed(), scored);
      }
      quotes.lines().forEach(out::println);
    }
    if (csv.isPresent()) {
      Tables.write(csv.get().resolve("figures.csv"), FigureTable.cells(rows));
    }
    return evaluation.missing().isEmpty() ? Main.READ : Main.SOME_NOT_READ;
  }
}
