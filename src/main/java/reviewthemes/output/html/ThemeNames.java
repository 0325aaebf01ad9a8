package reviewthemes.output.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import reviewthemes.codebook.Codebook;
import reviewthemes.codebook.Theme;
import reviewthemes.codebook.ThemeId;

/** The themes as people call them, by family: about the child, the parents, the practice. */
final class ThemeNames {
  private final Codebook codebook;

  ThemeNames(Codebook codebook) {
    this.codebook = codebook;
  }

  String of(String theme) {
    return codebook.theme(new ThemeId(theme)).map(Theme::name).orElse(theme);
  }

  /** Themes by the first part of their ids, in the codebook's order. */
  Map<String, List<Theme>> families() {
    return codebook.themes().stream()
        .collect(
            Collectors.groupingBy(
                theme -> family(theme.id()), LinkedHashMap::new, Collectors.toList()));
  }

  private static String family(ThemeId theme) {
    return theme.value().substring(0, theme.value().indexOf('.'));
  }
}
