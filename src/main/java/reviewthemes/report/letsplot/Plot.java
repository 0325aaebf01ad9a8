package reviewthemes.report.letsplot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words in which Lets-Plot takes plots: maps and lists that it may change. */
final class Plot {
  /** Width of a drawing, in pixels. */
  static final int WIDTH = 760;

  static final String INK = "#1d1d1f";
  static final String LINE = "#d5d5da";

  /** Size of texts, in the library's measure. */
  static final double TEXT = 5.8;

  private static final int LABEL = 36;

  private Plot() {}

  /**
   * @param pairs names and values in turn
   */
  static Map<String, Object> map(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }

  static List<Object> list(Object... values) {
    return new ArrayList<>(Arrays.asList(values));
  }

  static List<Object> list(List<?> values) {
    return new ArrayList<>(values);
  }

  /** Texts of the data, all beginning or ending at one place. */
  static Map<String, Object> text(String data, double x, String side) {
    return map(
        "geom",
        "text",
        "mapping",
        map("y", "y", "label", data),
        "x",
        x,
        "hjust",
        side,
        "size",
        TEXT,
        "color",
        INK);
  }

  /** A look without frame and with as little ink as can be. */
  static Map<String, Object> theme() {
    return map(
        "name",
        "minimal",
        "panel_grid_major_y",
        "blank",
        "panel_grid_minor",
        "blank",
        "axis_title_y",
        "blank",
        "axis_text_y",
        "blank",
        "legend_position",
        "bottom",
        "axis_text",
        map("color", INK, "blank", false),
        "axis_title",
        map("color", INK, "blank", false));
  }

  /** A label on two lines or more if it is long, broken between words. */
  static String wrapped(String label) {
    StringBuilder text = new StringBuilder();
    int length = 0;
    for (String word : label.split(" ")) {
      boolean full = length > 0 && length + 1 + word.length() > LABEL;
      text.append(length == 0 ? "" : full ? "\n" : " ").append(word);
      length = full ? word.length() : length + word.length() + (length == 0 ? 0 : 1);
    }
    return text.toString();
  }
}
