package reviewthemes.verify.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import reviewthemes.codebook.Code;
import reviewthemes.evaluate.agreement.Agreement;
import reviewthemes.evaluate.agreement.Rating;

/**
 * How well coders agree with each other, and the program with people.
 *
 * @param all on all themes together
 * @param themes theme by theme, where anybody coded
 * @param pairs every two coders, on all themes together
 * @param apart what went into it
 */
public record AgreementReport(Line all, List<Line> themes, List<Pair> pairs, Compared apart) {
  public AgreementReport {
    themes = List.copyOf(themes);
    pairs = List.copyOf(pairs);
  }

  /**
   * Agreement on a theme.
   *
   * @param code the theme; none for all together
   * @param coders of coders with each other
   * @param program of the program with people
   */
  public record Line(Optional<Code> code, Agreement coders, Agreement program) {}

  /** Agreement of two coders. */
  public record Pair(String first, String second, Agreement agreement) {}

  /**
   * Compares.
   *
   * @param codes the themes, in the order to show them
   */
  public static AgreementReport of(List<Code> codes, Compared compared) {
    List<Line> themes = new ArrayList<>();
    for (Code code : codes) {
      Compared own = compared.of(code);
      if (!own.coders().isEmpty() || !own.program().isEmpty()) {
        themes.add(line(Optional.of(code), own));
      }
    }
    return new AgreementReport(
        line(Optional.empty(), compared), themes, pairs(compared.coders()), compared);
  }

  private static Line line(Optional<Code> code, Compared compared) {
    return new Line(
        code,
        Agreement.of(compared.coders(), ThemeRatings.ANSWERS),
        Agreement.of(compared.program(), ThemeRatings.YES_OR_NO));
  }

  private static List<Pair> pairs(List<Rating> ratings) {
    TreeSet<String> coders = new TreeSet<>();
    ratings.forEach(rating -> coders.add(rating.coder()));
    List<Pair> pairs = new ArrayList<>();
    for (String first : coders) {
      for (String second : coders.tailSet(first, false)) {
        List<Rating> both =
            ratings.stream()
                .filter(by -> by.coder().equals(first) || by.coder().equals(second))
                .toList();
        Agreement agreement = Agreement.of(both, ThemeRatings.ANSWERS);
        if (agreement.shared() > 0) {
          pairs.add(new Pair(first, second, agreement));
        }
      }
    }
    return pairs;
  }
}
