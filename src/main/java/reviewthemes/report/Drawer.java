package reviewthemes.report;

/** Draws charts. */
public interface Drawer {
  /** The chart as SVG, which names no other file and is the same for the same chart. */
  String svg(Chart chart);

  /** The same as PNG, sharp enough for print. */
  byte[] png(Chart chart);
}
