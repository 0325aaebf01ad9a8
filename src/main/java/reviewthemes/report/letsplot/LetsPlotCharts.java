package reviewthemes.report.letsplot;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jetbrains.letsPlot.awt.plot.PlotSvgExport;
import org.jetbrains.letsPlot.commons.geometry.DoubleVector;
import reviewthemes.report.Chart;
import reviewthemes.report.Drawer;

/** Draws charts as Lets-Plot does, and pictures of them as another library does. */
public final class LetsPlotCharts implements Drawer {
  /** Lets-Plot names its styles and areas at random. */
  private static final Pattern RANDOM = Pattern.compile("id=\"([A-Za-z0-9]{7})\"");

  /** Pixels of a picture for one of the drawing: enough for print. */
  private static final int SHARP = 3;

  private final BiFunction<String, Integer, byte[]> pictures;

  /**
   * @param pictures makes a PNG, so many pixels wide, of an SVG
   */
  public LetsPlotCharts(BiFunction<String, Integer, byte[]> pictures) {
    this.pictures = pictures;
  }

  @Override
  public String svg(Chart chart) {
    Map<String, Object> specification =
        chart instanceof Chart.Dots dots ? DotsPlot.of(dots) : GridPlot.of((Chart.Grid) chart);
    String drawn =
        PlotSvgExport.INSTANCE.buildSvgImageFromRawSpecs(
            specification, new DoubleVector(Plot.WIDTH, height(chart)), true);
    return named(drawn);
  }

  @Override
  public byte[] png(Chart chart) {
    return pictures.apply(svg(chart), SHARP * Plot.WIDTH);
  }

  private static int height(Chart chart) {
    return chart instanceof Chart.Dots dots
        ? DotsPlot.height(dots)
        : GridPlot.height((Chart.Grid) chart);
  }

  /** Counts names that are random, so that the same chart is the same drawing. */
  private static String named(String svg) {
    Map<String, String> names = new java.util.LinkedHashMap<>();
    Matcher matcher = RANDOM.matcher(svg);
    while (matcher.find()) {
      names.putIfAbsent(matcher.group(1), "n" + names.size());
    }
    String named = svg;
    for (Map.Entry<String, String> name : names.entrySet()) {
      named = named.replace(name.getKey(), name.getValue());
    }
    return named;
  }
}
