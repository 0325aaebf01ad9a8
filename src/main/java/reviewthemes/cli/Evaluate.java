package reviewthemes.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import reviewthemes.assembly.GoldFolder;
import reviewthemes.assembly.Machine;
import reviewthemes.attribute.profile.AttributeValue;
import reviewthemes.codebook.Code;
import reviewthemes.evaluate.Coding;
import reviewthemes.evaluate.Evaluation;
import reviewthemes.evaluate.FigureRow;
import reviewthemes.evaluate.FigureTable;
import reviewthemes.evaluate.GoldReading;
import reviewthemes.evaluate.IndicatorCounter;
import reviewthemes.evaluate.IndicatorTable;
import reviewthemes.evaluate.ReviewScore;
import reviewthemes.evaluate.ScoredReading;
import reviewthemes.evaluate.WrongQuotes;
import reviewthemes.evaluate.attribute.AttributeEvaluation;
import reviewthemes.evaluate.attribute.AttributeGold;
import reviewthemes.evaluate.measure.Bootstrap;
import reviewthemes.learn.Reading;
import reviewthemes.review.ReviewId;
import reviewthemes.review.UnreadableReview;
import reviewthemes.train.MarkedReview;

/**
 * Compares the machine's coding of a folder of reviews with people's.
 *
 * @param machine the machine
 * @param folder people's codings
 * @param wrong how many wrong and missed quotes of each code to show
 * @param indicators whether to show how each indicator does
 * @param attributes how people write attributes down
 * @param csv where to write tables, if anywhere
 * @param out where to print
 */
record Evaluate(
    Machine machine,
    GoldFolder folder,
    int wrong,
    boolean indicators,
    AttributeGold attributes,
    Optional<Path> csv,
    PrintWriter out) {

  /** Returns the exit code: 1 if reviews have no result. */
  int run() throws IOException {
    Set<Code> codes = new TreeSet<>();
    folder.codings().forEach(coding -> codes.addAll(coding.flags()));
    Map<ReviewId, Coding> codings = new TreeMap<>();
    WrongQuotes quotes = new WrongQuotes(wrong);
    AttributeEvaluation told =
        new AttributeEvaluation(attributes, machine.stages().profiles().dates());
    IndicatorCounter counter = new IndicatorCounter(machine.stages().codebook());
    for (GoldFolder.GoldReview review : folder.reviews()) {
      Coding gold = review.coding();
      try {
        Machine.Coded coded =
            machine.code(gold.review(), review.pdf(), review.markup().map(MarkedReview::review));
        coded.coding().ifPresent(coding -> codings.put(gold.review(), coding));
        Coding given = coded.coding().orElse(Coding.none(gold.review()));
        ReviewScore score = ReviewScore.of(gold, given, codes);
        quotes.add(gold.review(), score.wrong(), score.missed(), coded.scored());
        coded.scored().ifPresent(open -> counter.add(GoldReading.of(open.reading(), gold)));
        coded.scored().ifPresent(open -> told.add(gold.review(), review.attributes(), found(open)));
      } catch (UnreadableReview e) {
        out.println("Not read: " + e.getMessage());
      }
    }
    return tell(Evaluation.of(folder.codings(), codings), quotes, counter, told);
  }

  private List<AttributeValue> found(ScoredReading open) {
    Reading reading = open.reading();
    return machine.stages().profiles().find(reading, machine.stages().ages().find(reading));
  }

  private int tell(
      Evaluation evaluation, WrongQuotes quotes, IndicatorCounter counter, AttributeEvaluation told)
      throws IOException {
    List<FigureRow> rows = FigureRow.of(evaluation, Bootstrap.STANDARD);
    out.println(
        "Reviews: " + folder.reviews().size() + "; 95 % intervals over reviews in brackets");
    print(FigureTable.flags(rows));
    print(FigureTable.quotes(rows));
    print(told.lines());
    if (!evaluation.missing().isEmpty()) {
      out.println("Without a result, counted as without suggestions: " + evaluation.missing());
    }
    if (!evaluation.unscored().isEmpty()) {
      out.println("Suggested, but people flagged it nowhere: " + evaluation.unscored());
    }
    if (wrong > 0) {
      print(quotes.lines());
      print(told.mistakes());
    }
    if (indicators) {
      print(IndicatorTable.lines(counter.study()));
    }
    if (csv.isPresent()) {
      Tables.write(csv.get().resolve("figures.csv"), FigureTable.cells(rows));
      if (machine.looks()) {
        Tables.write(csv.get().resolve("indicators.csv"), IndicatorTable.cells(counter.study()));
      }
    }
    return evaluation.missing().isEmpty() ? Main.READ : Main.SOME_NOT_READ;
  }

  private void print(List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    out.println();
    lines.forEach(out::println);
  }
}
