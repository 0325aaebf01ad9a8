package reviewthemes.verify.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import reviewthemes.codebook.Code;
import reviewthemes.evaluate.agreement.Agreement;
import reviewthemes.evaluate.agreement.Rating;

/**
 * How well coders agree with each other, and the program with people.
 *
 * @param all on all themes together
 * @param themes theme by theme, where anybody coded
 * @param pairs every two coders, on all themes together
 * @param withProgram the program with each coder, on the same themes of the same reviews
 * @param apart what went into it
 */
public record AgreementReport(
    Line all, List<Line> themes, List<Pair> pairs, List<Pair> withProgram, Compared apart) {
  public AgreementReport {
    withProgram = List.copyOf(withProgram);
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

  /** Agreement of two, one of whom may be the program. */
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
        line(Optional.empty(), compared),
        themes,
        pairs(compared.coders()),
        withProgram(compared),
        compared);
  }

  private static Line line(Optional<Code> code, Compared compared) {
    return new Line(
        code,
        Agreement.of(compared.coders(), ThemeRatings.ANSWERS),
        Agreement.of(compared.program(), ThemeRatings.YES_OR_NO));
  }

  private static List<Pair> pairs(List<Rating> ratings) {
    TreeSet<String> coders = coders(ratings);
    List<Pair> pairs = new ArrayList<>();
    for (String first : coders) {
      for (String second : coders.tailSet(first, false)) {
        pair(ratings, first, second, ThemeRatings.ANSWERS).ifPresent(pairs::add);
      }
    }
    return pairs;
  }

  /** The program always knows: where somebody could not tell, there is nothing to compare. */
  private static List<Pair> withProgram(Compared compared) {
    List<Rating> both =
        Stream.concat(compared.coders().stream(), compared.alone().stream())
            .filter(rating -> ThemeRatings.YES_OR_NO.contains(rating.answer()))
            .toList();
    List<Pair> pairs = new ArrayList<>();
    for (String coder : coders(compared.coders())) {
      pair(both, ThemeRatings.PROGRAM, coder, ThemeRatings.YES_OR_NO).ifPresent(pairs::add);
    }
    return pairs;
  }

  private static TreeSet<String> coders(List<Rating> ratings) {
    TreeSet<String> coders = new TreeSet<>();
    ratings.forEach(rating -> coders.add(rating.coder()));
    return coders;
  }

  private static Optional<Pair> pair(
      List<Rating> ratings, String first, String second, List<String> answers) {
    List<Rating> both =
        ratings.stream()
            .filter(by -> by.coder().equals(first) || by.coder().equals(second))
            .toList();
    Agreement agreement = Agreement.of(both, answers);
    return agreement.shared() == 0
        ? Optional.empty()
        : Optional.of(new Pair(first.strip(), second, agreement));
  }
}
