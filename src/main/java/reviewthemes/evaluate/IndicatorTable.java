package reviewthemes.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import reviewthemes.codebook.ThemeId;
import reviewthemes.evaluate.measure.Figure;

/** Writes how indicators do as a table to read and as rows for a spreadsheet. */
public final class IndicatorTable {
  private static final String LINE = "%-34s %-4s %6s %6s %6s %6s %6s %6s %6s %6s %6s %6s";

  private IndicatorTable() {}

  /** Theme by theme; within a theme as in the codebook. */
  public static List<String> lines(IndicatorStudy study) {
    List<String> lines = new ArrayList<>();
    lines.add("INDICATORS on " + study.sentences() + " sentences; ! strong, - concern, + strength");
    lines.add(
        String.format(
            LINE, "", "", "found", "cover", "right", "unique", "lost", "wrong", "kept", "acc",
            "overl", "confl"));
    ThemeId theme = null;
    for (IndicatorFigures figures : study.indicators()) {
      if (!figures.theme().equals(theme)) {
        theme = figures.theme();
        lines.add(theme.value());
      }
      lines.add(line(figures, study.sentences()));
    }
    return lines;
  }

  private static String line(IndicatorFigures figures, int sentences) {
    return String.format(
        Locale.ROOT,
        LINE,
        "  " + figures.indicator(),
        "" + figures.polarity().sign() + (figures.strong() ? "!" : ""),
        figures.found(),
        written(figures.coverage(sentences), 4),
        figures.right(),
        figures.unique(),
        figures.rightLost(),
        figures.wrong(),
        figures.wrongKept(),
        written(figures.accuracy(), 2),
        figures.overlaps(),
        figures.conflicts());
  }

  /** Column names and then one row for each indicator. */
  public static List<List<String>> cells(IndicatorStudy study) {
    List<List<String>> cells = new ArrayList<>();
    cells.add(
        List.of(
            ("theme,indicator,polarity,strong,found,coverage,right,unique,right_lost,wrong,"
                    + "wrong_kept,accuracy,overlaps,conflicts")
                .split(",")));
    for (IndicatorFigures figures : study.indicators()) {
      cells.add(
          List.of(
              figures.theme().value(),
              figures.indicator(),
              figures.polarity().name().toLowerCase(Locale.ROOT),
              Boolean.toString(figures.strong()),
              Integer.toString(figures.found()),
              cell(figures.coverage(study.sentences()), 5),
              Integer.toString(figures.right()),
              Integer.toString(figures.unique()),
              Integer.toString(figures.rightLost()),
              Integer.toString(figures.wrong()),
              Integer.toString(figures.wrongKept()),
              cell(figures.accuracy(), 3),
              Integer.toString(figures.overlaps()),
              Integer.toString(figures.conflicts())));
    }
    return cells;
  }

  private static String written(OptionalDouble share, int places) {
    return share.isPresent() ? Figure.decimals(share.getAsDouble(), places) : Figure.NOT_COMPUTABLE;
  }

  private static String cell(OptionalDouble share, int places) {
    return share.isPresent() ? Figure.decimals(share.getAsDouble(), places) : "";
  }
}
