package reviewthemes.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import reviewthemes.evaluate.measure.Figure;
import reviewthemes.evaluate.measure.FlagCounts;
import reviewthemes.evaluate.measure.Interval;
import reviewthemes.evaluate.measure.Measure;
import reviewthemes.evaluate.measure.QuoteCounts;

/** Writes figures as a table to read and as rows for a spreadsheet. */
public final class FigureTable {
  private static final List<Measure> FLAGS =
      List.of(
          Measure.FLAG_PRECISION, Measure.FLAG_RECALL, Measure.FLAG_F1, Measure.KAPPA, Measure.AC1);
  private static final List<Measure> QUOTES =
      List.of(Measure.QUOTE_PRECISION, Measure.QUOTE_RECALL, Measure.QUOTE_F1);
  private static final int NAME = 33;
  private static final int FIGURE = 20;

  private FigureTable() {}

  /** Flags: how many both, the machine alone and people alone gave, and the measures. */
  public static List<String> flags(List<FigureRow> rows) {
    List<String> lines = new ArrayList<>();
    lines.add(line("FLAGS", "both wrong missed", FLAGS.stream().map(FigureTable::head).toList()));
    for (FigureRow row : rows) {
      FlagCounts counts = row.counts().flags();
      String numbers =
          String.format(
              Locale.ROOT, "%4d %5d %6d", counts.both(), counts.machineOnly(), counts.goldOnly());
      lines.add(line(row.name(), numbers, figures(row, FLAGS)));
    }
    return lines;
  }

  /** Quotes: how many the machine gave, how many people marked, and the measures. */
  public static List<String> quotes(List<FigureRow> rows) {
    List<String> lines = new ArrayList<>();
    lines.add(line("QUOTES", "given  gold", QUOTES.stream().map(FigureTable::head).toList()));
    for (FigureRow row : rows) {
      QuoteCounts counts = row.counts().quotes();
      String numbers = String.format(Locale.ROOT, "%5d %5d", counts.given(), counts.gold());
      lines.add(line(row.name(), numbers, figures(row, QUOTES)));
    }
    return lines;
  }

  /** Column names and then, per row, counts and every measure with the ends of its interval. */
  public static List<List<String>> cells(List<FigureRow> rows) {
    List<List<String>> cells = new ArrayList<>();
    List<String> header =
        new ArrayList<>(List.of("code", "flags_both", "flags_machine_only", "flags_gold_only"));
    header.addAll(List.of("flags_neither", "quotes_right", "quotes_wrong"));
    header.addAll(List.of("quotes_found", "quotes_missed"));
    for (Measure measure : Measure.values()) {
      String name = measure.name().toLowerCase(Locale.ROOT);
      header.addAll(List.of(name, name + "_low", name + "_high"));
    }
    cells.add(header);
    rows.forEach(row -> cells.add(cells(row)));
    return cells;
  }

  private static List<String> cells(FigureRow row) {
    FlagCounts flags = row.counts().flags();
    QuoteCounts quotes = row.counts().quotes();
    List<String> cells = new ArrayList<>(List.of(row.name()));
    for (int count :
        new int[] {
          flags.both(), flags.machineOnly(), flags.goldOnly(), flags.neither(),
          quotes.right(), quotes.wrong(), quotes.found(), quotes.missed()
        }) {
      cells.add(Integer.toString(count));
    }
    for (Measure measure : Measure.values()) {
      Figure figure = row.figure(measure);
      cells.add(figure.value().isPresent() ? figure.written() : "");
      cells.add(figure.interval().map(Interval::low).map(FigureTable::end).orElse(""));
      cells.add(figure.interval().map(Interval::high).map(FigureTable::end).orElse(""));
    }
    return cells;
  }

  private static String end(double number) {
    return Figure.decimals(number, 3);
  }

  private static String head(Measure measure) {
    return measure.label().replaceFirst("^(flags|quotes) ", "");
  }

  private static List<String> figures(FigureRow row, List<Measure> measures) {
    return measures.stream().map(measure -> row.figure(measure).toString()).toList();
  }

  private static String line(String name, String numbers, List<String> figures) {
    StringBuilder line =
        new StringBuilder(String.format(Locale.ROOT, "%-" + NAME + "s %s ", name, numbers));
    figures.forEach(
        figure -> line.append(String.format(Locale.ROOT, " %-" + FIGURE + "s", figure)));
    return line.toString().stripTrailing();
  }
}
