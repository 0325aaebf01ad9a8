package reviewthemes.report.letsplot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import reviewthemes.report.Chart;

/** Dots with intervals; kinds of dots differ in shape and colour, so that grey will do. */
final class DotsPlot {
  private static final List<String> COLOURS = List.of("#0072b2", "#c04a00", "#5c5c61");

  /** A filled circle, an empty square, a cross. */
  private static final List<Integer> SHAPES = List.of(16, 0, 4);

  private static final int ROW = 34;
  private static final int AXIS = 58;
  private static final int LEGEND = 34;

  /** Where words stand, to the right of 100 %. */
  private static final double WORDS = 104;

  private static final double END = 146;

  /** Where labels end, to the left of 0 %, and where they may begin. */
  private static final double LABELS = -4;

  private static final double BEGIN = -80;

  private DotsPlot() {}

  static int height(Chart.Dots chart) {
    return AXIS + (chart.kinds().size() > 1 ? LEGEND : 0) + ROW * chart.rows().size();
  }

  static Map<String, Object> of(Chart.Dots chart) {
    int rows = chart.rows().size();
    boolean one = chart.kinds().size() == 1;
    Map<String, Object> theme = Plot.theme();
    if (one) {
      theme.put("legend_position", "none");
    }
    return Plot.map(
        "kind",
        "plot",
        "data",
        data(chart),
        "layers",
        layers(chart),
        "theme",
        theme,
        "scales",
        Plot.list(
            Plot.map(
                "aesthetic", "y", "limits", Plot.list(-.7, rows - .3), "expand", Plot.list(0, 0)),
            Plot.map(
                "aesthetic",
                "x",
                "limits",
                Plot.list(BEGIN, END),
                "breaks",
                Plot.list(0., 25., 50., 75., 100.),
                "format",
                "{d}\u00A0%",
                "expand",
                Plot.list(0, 0),
                "name",
                one ? chart.kinds().get(0) + ": share of reviews" : chart.axis()),
            manual(chart, "color", COLOURS),
            manual(chart, "shape", SHAPES)));
  }

  private static Map<String, Object> manual(Chart.Dots chart, String aesthetic, List<?> values) {
    return Plot.map(
        "aesthetic",
        aesthetic,
        "discrete",
        true,
        "limits",
        Plot.list(chart.kinds()),
        "values",
        Plot.list(values.subList(0, chart.kinds().size())),
        "name",
        "");
  }

  private static Map<String, Object> data(Chart.Dots chart) {
    List<Object> y = new ArrayList<>();
    List<Object> share = new ArrayList<>();
    List<Object> low = new ArrayList<>();
    List<Object> high = new ArrayList<>();
    List<Object> labels = new ArrayList<>();
    List<Object> words = new ArrayList<>();
    List<Object> kinds = new ArrayList<>();
    for (Chart.Row row : chart.rows()) {
      y.add((double) chart.rows().size() - 1 - y.size());
      share.add(row.share().isPresent() ? (Object) (100 * row.share().getAsDouble()) : null);
      low.add(row.range().map(range -> 100 * range.low()).orElse(null));
      high.add(row.range().map(range -> 100 * range.high()).orElse(null));
      labels.add(Plot.wrapped(row.label()));
      words.add(row.words());
      kinds.add(row.kind());
    }
    return Plot.map(
        "y", y, "share", share, "low", low, "high", high, "label", labels, "words", words, "kind",
        kinds);
  }

  private static List<Object> layers(Chart.Dots chart) {
    List<Object> layers = new ArrayList<>();
    for (double line : lines(chart)) {
      layers.add(Plot.map("geom", "hline", "yintercept", line, "color", Plot.LINE, "size", .6));
    }
    layers.add(
        Plot.map(
            "geom",
            "errorbar",
            "mapping",
            Plot.map("y", "y", "xmin", "low", "xmax", "high", "color", "kind"),
            "height",
            .22,
            "size",
            .9,
            "show_legend",
            false));
    layers.add(
        Plot.map(
            "geom",
            "point",
            "mapping",
            Plot.map("x", "share", "y", "y", "color", "kind", "shape", "kind"),
            "size",
            4.5,
            "stroke",
            1.4));
    layers.add(Plot.text("label", LABELS, "right"));
    layers.add(Plot.text("words", WORDS, "left"));
    return layers;
  }

  /** Above each row of the first kind, where there are several kinds: a new group begins. */
  private static List<Double> lines(Chart.Dots chart) {
    List<Double> lines = new ArrayList<>();
    for (int i = 1; i < chart.rows().size() && chart.kinds().size() > 1; i++) {
      if (chart.rows().get(i).kind().equals(chart.kinds().get(0))) {
        lines.add(chart.rows().size() - i - .5);
      }
    }
    return lines;
  }
}
