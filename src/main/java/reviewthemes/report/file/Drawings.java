package reviewthemes.report.file;

import java.util.HashMap;
import java.util.Map;
import reviewthemes.report.Chart;
import reviewthemes.report.Drawer;

/** Keeps what was drawn, since each format wants the same charts. */
final class Drawings implements Drawer {
  private final Drawer drawer;
  private final Map<Chart, String> drawings = new HashMap<>();
  private final Map<Chart, byte[]> pictures = new HashMap<>();

  Drawings(Drawer drawer) {
    this.drawer = drawer;
  }

  @Override
  public String svg(Chart chart) {
    return drawings.computeIfAbsent(chart, drawer::svg);
  }

  @Override
  public byte[] png(Chart chart) {
    return pictures.computeIfAbsent(chart, drawer::png);
  }
}
