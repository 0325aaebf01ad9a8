package reviewthemes.report.letsplot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import reviewthemes.report.Chart;

/** A triangle of cells, the darker the larger, with the numbers in them. */
final class GridPlot {
  private static final int ROW = 36;
  private static final int AXIS = 40;

  /** Width of the names, as a part of that of the cells. */
  private static final double LABELS = .6;

  private GridPlot() {}

  static int height(Chart.Grid chart) {
    return AXIS + ROW * chart.names().size();
  }

  static Map<String, Object> of(Chart.Grid chart) {
    int names = chart.names().size();
    List<Object> columns =
        Plot.list(IntStream.range(0, names - 1).mapToObj(i -> (double) i).toList());
    Map<String, Object> theme = Plot.theme();
    theme.put("panel_grid", "blank");
    theme.put("legend_position", "none");
    theme.put("axis_title", "blank");
    return Plot.map(
        "kind",
        "plot",
        "coord",
        Plot.map("name", "cartesian"),
        "data",
        data(chart),
        "layers",
        Plot.list(
            Plot.map(
                "geom",
                "tile",
                "mapping",
                Plot.map("x", "x", "y", "y", "fill", "number"),
                "width",
                .94,
                "height",
                .9,
                "color",
                Plot.LINE,
                "size",
                .5),
            Plot.map(
                "geom",
                "text",
                "mapping",
                Plot.map("x", "x", "y", "y", "label", "words"),
                "size",
                6.2,
                "color",
                Plot.INK),
            labels(chart)),
        "theme",
        theme,
        "scales",
        Plot.list(
            Plot.map(
                "aesthetic", "y", "limits", Plot.list(-names + .4, .6), "expand", Plot.list(0, 0)),
            Plot.map(
                "aesthetic",
                "x",
                "breaks",
                columns,
                "labels",
                Plot.list(IntStream.range(1, names).mapToObj(Integer::toString).toList()),
                "limits",
                Plot.list(-.5 - LABELS * (names - 1), names - 1.5),
                "expand",
                Plot.list(0, 0)),
            Plot.map(
                "aesthetic",
                "fill",
                "scale_mapper_kind",
                "color_gradient",
                "low",
                "#ffffff",
                "high",
                "#6baed6",
                "na_value",
                "#ffffff",
                "limits",
                Plot.list(0., (double) chart.most()))));
  }

  /** The names to the left of their rows, with their numbers. */
  private static Map<String, Object> labels(Chart.Grid chart) {
    List<Object> y = new ArrayList<>();
    List<Object> labels = new ArrayList<>();
    for (String name : chart.names()) {
      labels.add(Plot.wrapped(name + "\u00A0 " + (y.size() + 1)));
      y.add((double) -y.size());
    }
    Map<String, Object> text = Plot.text("label", -.7, "right");
    text.put("data", Plot.map("y", y, "label", labels));
    return text;
  }

  private static Map<String, Object> data(Chart.Grid chart) {
    List<Object> x = new ArrayList<>();
    List<Object> y = new ArrayList<>();
    List<Object> number = new ArrayList<>();
    List<Object> words = new ArrayList<>();
    for (Chart.Cell cell : chart.cells()) {
      x.add((double) cell.column());
      y.add((double) -cell.row());
      number.add(cell.number().isPresent() ? (Object) cell.number().getAsDouble() : null);
      words.add(cell.words());
    }
    return Plot.map("x", x, "y", y, "number", number, "words", words);
  }
}
