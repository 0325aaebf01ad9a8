package reviewthemes.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What holds for a codebook as a whole, whatever it is written in. */
public final class CodebookRules {
  private static final int FEWEST_EXAMPLES = 6;

  private CodebookRules() {}

  /** Everything that breaks a rule. */
  public static List<Problem> check(List<Theme> themes) {
    List<Problem> problems = new ArrayList<>();
    Map<ThemeId, Theme> seen = new HashMap<>();
    for (Theme theme : themes) {
      Theme first = seen.putIfAbsent(theme.id(), theme);
      if (first != null) {
        problems.add(
            Problem.error(theme.place(), "theme " + theme.id() + " is also in " + first.place()));
      }
    }
    for (Theme theme : themes) {
      polarity(theme, problems);
      neighbours(theme, seen, problems);
      indicators(theme, problems);
      examples(theme, problems);
    }
    return problems;
  }

  private static void polarity(Theme theme, List<Problem> problems) {
    if (theme.id().isPractice() == theme.polarities().isEmpty()) {
      problems.add(
          Problem.error(
              theme.place(),
              theme.id().isPractice()
                  ? "a practice theme needs 'polarity: [concern, strength]', or one of them"
                  : "a theme about people has 'polarity: []'"));
    }
  }

  private static void neighbours(Theme theme, Map<ThemeId, Theme> themes, List<Problem> problems) {
    for (Neighbour neighbour : theme.neighbours()) {
      if (neighbour.theme().equals(theme.id())) {
        problems.add(Problem.error(neighbour.place(), "a theme is not its own neighbour"));
      } else if (!themes.containsKey(neighbour.theme())) {
        problems.add(Problem.error(neighbour.place(), "there is no theme " + neighbour.theme()));
      }
    }
  }

  private static void indicators(Theme theme, List<Problem> problems) {
    if (theme.indicators().isEmpty()) {
      problems.add(Problem.error(theme.place(), "no indicators; nothing would ever be found"));
    }
    Map<String, Indicator> seen = new HashMap<>();
    for (Indicator indicator : theme.indicators()) {
      if (!indicator.id().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
        problems.add(
            Problem.error(
                indicator.place(),
                "id '" + indicator.id() + "': write small letters, digits and hyphens"));
      }
      if (seen.putIfAbsent(indicator.id(), indicator) != null) {
        problems.add(
            Problem.error(
                indicator.place(),
                "indicator '" + indicator.id() + "' is there twice; rename one of them"));
      }
    }
  }

  private static void examples(Theme theme, List<Problem> problems) {
    count(theme, "for", theme.examples().size(), problems);
    count(theme, "against", theme.counterExamples().size(), problems);
    for (Polarity polarity : theme.polarities()) {
      if (theme.examples().stream().noneMatch(example -> example.polarity() == polarity)) {
        problems.add(
            Problem.error(
                theme.place(),
                "no example 'for' of polarity "
                    + polarity.name().toLowerCase(java.util.Locale.ROOT)));
      }
    }
  }

  private static void count(Theme theme, String side, int count, List<Problem> problems) {
    if (count < FEWEST_EXAMPLES) {
      problems.add(
          Problem.error(
              theme.place(),
              count + " examples '" + side + "'; write at least " + FEWEST_EXAMPLES));
    }
  }
}
